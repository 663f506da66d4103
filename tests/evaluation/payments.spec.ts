import {
  evaluatePayments,
  type EvaluationOptions,
} from '../../apps/api/src/evaluate/payments/evaluate-payments.js';
import { planOf, originsOf } from '../../apps/api/src/evaluate/payments/design/test-plan.js';
import { historyOf } from '../../apps/api/src/evaluate/payments/history/invoice-history.js';
import { areaUnderCurve } from '../../apps/api/src/evaluate/statistics/area-under-curve.js';
import { onAll } from '../../apps/api/src/evaluate/statistics/metric.js';
import { generatedHistory } from './generated-history.js';

const OPTIONS: EvaluationOptions = {
  origins: 3,
  seed: 1,
  perCustomerMonth: 6,
  mostTested: 100_000,
  transfer: false,
  disputed: 'count',
  draws: 30,
  windowDays: 90,
};

/** 150 invented customers who keep their habits for ever: what is measured of them is known beforehand. */
describe('evaluation on a history with known truth', () => {
  const { invoices, truth } = generatedHistory(150, 22, 11);
  const history = historyOf(invoices);
  const result = evaluatePayments(history, OPTIONS);
  const late = result.targets[0]!;
  const aucOf = (method: string) => late.methods.find((one) => one.method === method)!.auc;

  it('finds about the area under the curve that the true habits have, and none above', () => {
    const { rows } = planOf(history, originsOf(history, OPTIONS.origins), OPTIONS);
    const outcomes = Array.from(rows, (row) => Number(history.settled[row]! > history.due[row]!));
    const habits = Array.from(rows, (row) => truth.get(history.customers[history.customer[row]!]!)!.late);
    const best = onAll(areaUnderCurve(habits, outcomes), rows.length);
    expect(rows.length).toBe(result.testedInvoices);
    for (const { auc } of late.methods) expect(auc.value).toBeLessThan(best + 0.01);
    expect(aucOf('score').value).toBeGreaterThan(best - 0.04);
    expect(aucOf('hindsight').value).toBeGreaterThan(aucOf('score').value);
    expect(late.shareOfHindsightLift.value).toBeGreaterThan(0.9);
  });

  it('puts the methods in the order that their use of the past deserves', () => {
    expect(Math.abs(aucOf('global mean').value - 0.5)).toBeLessThan(0.06);
    expect(aucOf('last invoice').value).toBeLessThan(aucOf('score').value - 0.03);
    const lastInvoice = late.methods.find(({ method }) => method === 'last invoice')!;
    expect(lastInvoice.scoreMinusThis!.low).toBeGreaterThan(0);
    expect(aucOf('score').low).toBeLessThan(aucOf('score').value);
    expect(aucOf('score').high).toBeGreaterThan(aucOf('score').value);
  });

  it('finds the score calibrated and its intervals as wide as they say, for customers who never change', () => {
    const score = late.methods.find(({ method }) => method === 'score')!;
    expect(score.calibrationError.value).toBeLessThan(0.06);
    const announced = late.calibration.map((bin) => bin.announced);
    expect(announced).toEqual(announced.toSorted((a, b) => a - b));
    const { byLevel } = result.companies.coverage[0]!;
    expect(Math.abs(byLevel['80']!.value - 0.8)).toBeLessThan(0.08);
    expect(Math.abs(byLevel['90']!.value - 0.9)).toBeLessThan(0.06);
  });

  it('counts each foretold invoice in one group by evidence', () => {
    const groups = late.byEvidence.map((group) => group.invoices);
    expect(groups.reduce((sum, one) => sum + one, 0)).toBe(late.invoices);
  });

  it('measures every method with an interval in each group by evidence', () => {
    const { methods } = late.byEvidence.at(-1)!;
    expect(methods.map(({ method }) => method)).toEqual(late.methods.map(({ method }) => method));
    for (const { auc, brier, logLoss, calibrationError } of methods)
      for (const figure of [auc, brier, logLoss, calibrationError]) {
        expect(figure.low).toBeLessThan(figure.high);
        expect(figure.draws).toBe(OPTIONS.draws);
      }
    const weighted = late.byEvidence.reduce((sum, group) => {
      const { value } = group.methods[0]!.brier;
      return sum + (group.invoices > 0 ? group.invoices * value : 0);
    }, 0);
    expect(weighted / late.invoices).toBeCloseTo(late.methods[0]!.brier.value, 9);
  });

  it('finds grades in order and more ratings worth more', () => {
    const shares = result.companies.grades.filter(({ windows }) => windows >= 10).map((one) => one.late);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(result.companies.spearman!.low).toBeGreaterThan(0.4);
  });

  it('is the same to the last digit for the same seed, and not for another', () => {
    const small = historyOf(generatedHistory(30, 10, 2).invoices);
    const answer = (seed: number) => JSON.stringify(evaluatePayments(small, { ...OPTIONS, seed, draws: 20 }));
    expect(answer(1)).toBe(answer(1));
    expect(answer(1).replace('"seed":1', '')).not.toBe(answer(2).replace('"seed":2', ''));
  });

  it('foretells customers of whom it learned nothing, when it is asked to', () => {
    const apart = evaluatePayments(history, { ...OPTIONS, transfer: true });
    expect(apart.testedCustomers).toBeGreaterThan(40);
    expect(apart.testedCustomers).toBeLessThan(110);
    expect(apart.windows[0]!.learnedFrom).toBeLessThan(0.75 * result.windows[0]!.learnedFrom);
    expect(Math.abs(apart.targets[0]!.methods[0]!.auc.value - aucOf('score').value)).toBeLessThan(0.08);
  });

  it('refuses a history that holds no past', () => {
    const short = generatedHistory(3, 5, 1);
    expect(() => evaluatePayments(historyOf(short.invoices), OPTIONS)).toThrow(
      '15 settled invoices, the first and the last',
    );
    const oneDay = invoices.map((invoice) => ({ ...invoice, issued: 1, due: 1, settled: 2 }));
    expect(() => evaluatePayments(historyOf(oneDay), OPTIONS)).toThrow('0 days apart');
  });
});
