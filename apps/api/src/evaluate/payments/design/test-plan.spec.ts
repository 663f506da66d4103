import { historyOf, type Invoice } from '../history/invoice-history.js';
import { originsOf, planOf, scoringDaysOf, type DesignOptions } from './test-plan.js';

const OPTIONS: DesignOptions = {
  origins: 4,
  seed: 1,
  perCustomerMonth: 6,
  mostTested: 100_000,
  transfer: false,
  disputed: 'count',
};

function history(count: number, known: (at: number) => Partial<Invoice> = () => ({})) {
  return historyOf(
    Array.from({ length: count }, (_invoice, at) => ({
      customer: `c${at % 20}`,
      issued: at,
      due: at + 30,
      settled: at + 35,
      amountMinor: 100,
      isDisputed: false,
      ...known(at),
    })),
  );
}

describe('plan of a rolling-origin evaluation', () => {
  it('begins when a quarter of the invoices were raised and cuts the others into equal windows', () => {
    const all = history(400);
    const origins = originsOf(all, 4);
    expect(origins).toEqual([100, 175, 250, 325]);
    const { rows, windowOf } = planOf(all, origins, OPTIONS);
    expect(rows.length).toBe(300);
    expect([0, 1, 2, 3].map((window) => windowOf.filter((one) => one === window).length)).toEqual([
      75, 75, 75, 75,
    ]);
  });

  it('foretells at most so many invoices of a customer and month, and of all', () => {
    const oneDay = history(400, (at) => ({
      customer: at < 300 ? 'large' : 'small',
      issued: at < 100 ? 0 : 50,
    }));
    const tested = (options: Partial<DesignOptions>) =>
      planOf(oneDay, [40], { ...OPTIONS, ...options }).rows.length;
    expect(tested({})).toBe(12);
    expect(tested({ perCustomerMonth: 100 })).toBe(200);
    const few = tested({ perCustomerMonth: 100, mostTested: 50 });
    expect(few).toBeGreaterThan(25);
    expect(few).toBeLessThan(80);
  });

  it('keeps learning and tested customers apart when it transfers', () => {
    const all = history(400);
    const { rows, mayLearnFrom } = planOf(all, [100], { ...OPTIONS, transfer: true });
    const learning = new Set([...all.customer.keys()].filter(mayLearnFrom).map((row) => all.customer[row]));
    expect(learning.size).toBeGreaterThan(4);
    expect([...rows].some((row) => learning.has(all.customer[row]))).toBe(false);
  });

  it('leaves disputed invoices out of both sides, when asked to', () => {
    const all = history(400, (at) => ({ isDisputed: at % 4 === 0 }));
    const { rows, isEvidence } = planOf(all, [100], { ...OPTIONS, disputed: 'leave-out' });
    expect(rows.length).toBe(225);
    expect(isEvidence(0)).toBe(false);
  });

  it('scores customers on days that the file follows for a whole window', () => {
    expect(scoringDaysOf(history(400), [100, 175, 250, 325], 90)).toEqual([100, 170, 240, 310]);
    expect(scoringDaysOf(history(400), [380], 90)).toEqual([380]);
  });
});
