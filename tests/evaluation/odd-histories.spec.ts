import { evaluatePayments } from '../../apps/api/src/evaluate/payments/evaluate-payments.js';
import { historyOf, type Invoice } from '../../apps/api/src/evaluate/payments/history/invoice-history.js';
import { describeEvaluation } from '../../apps/api/src/evaluate/payments/report/describe-evaluation.js';
import { generatedHistory } from './generated-history.js';

const READ = {
  fileName: 'history.csv',
  shape: {
    header: ['customer', 'issued', 'due', 'settled'],
    columns: { customer: 0, issued: 1, due: 2, settled: 3 },
    dayFormats: { issued: 'YMD', due: 'YMD', settled: 'YMD' },
    decimalMark: '.',
    mainCurrency: null,
  },
  rowsRead: 0,
  leftOut: [],
} as const;

const { invoices } = generatedHistory(12, 12, 5);
const paid = (daysLate: number) => invoices.map((one) => ({ ...one, settled: one.due + daysLate }));

function printed(history: readonly Invoice[]): string {
  const evaluation = evaluatePayments(historyOf(history), {
    origins: 2,
    seed: 1,
    perCustomerMonth: 6,
    mostTested: 100_000,
    transfer: false,
    disputed: 'count',
    draws: 20,
    windowDays: 90,
  });
  return describeEvaluation(READ, evaluation, []);
}

describe('a history from which little can be told', () => {
  it.each([
    ['all on time', paid(0)],
    ['all late', paid(45)],
    ['all lost in the end', paid(1_800)],
    ['one invoice a customer', invoices.map((one, at) => ({ ...one, customer: `customer ${at}` }))],
    ['without amounts', invoices.map((one) => ({ ...one, amountMinor: null }))],
    ['of the largest amounts', invoices.map((one) => ({ ...one, amountMinor: 1e13 }))],
    [
      'settled on the day of issue',
      invoices.map((one) => ({ ...one, due: one.issued, settled: one.issued })),
    ],
  ])('%s is told with a dash where a figure is not defined', (_what, history) => {
    const text = printed(history);
    expect(text).toMatch(/^score +/m);
    expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  it('of one customer has no intervals and says why', () => {
    const text = printed(invoices.map((one) => ({ ...one, customer: 'the only one' })));
    expect(text).toContain('Too few customers to judge by');
    expect(text).toMatch(/^score +0\.\d{3} \[–; –\]/m);
    expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
  });
});
