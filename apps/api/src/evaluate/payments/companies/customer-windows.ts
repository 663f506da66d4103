import { CURRENT_POLICY, forecast, score, type Policy, type Scorecard } from '#scoring';
import { chanceOf } from '../design/chance.js';
import type { TestPlan } from '../design/test-plan.js';
import { perTarget, type PerTarget } from '../design/targets-of-prediction.js';
import { dayText } from '../history/day-numbers.js';
import { daysLateOf, type InvoiceHistory } from '../history/invoice-history.js';
import type { CustomerRows } from '../history/rows-by-customer.js';
import { seededRandom } from '../../statistics/seeded-random.js';
import { experienceOf, factsOf } from '../predict/facts-of-customer.js';
import { bandOf, type Population } from '../predict/population.js';
import { placeInForecast, type PlaceInForecast } from './predictive-distribution.js';

/** Score of a customer on one day, and how the invoices of the next days were paid. */
export interface CustomerWindow {
  readonly customer: number;
  readonly known: number;
  readonly invoices: number;
  /** Null without evidence: nothing is published then. */
  readonly grade: Scorecard['grade'];
  /** What the model expects, published or not, 0–100. */
  readonly expected: number;
  /** Mean value of the later invoices on the same scale. */
  readonly realised: number;
  /** Mean days late, early payments counting as zero. */
  readonly meanDaysLate: number;
  readonly lateShares: PerTarget<number>;
  readonly place: PlaceInForecast;
  /** Intervals of the score itself at {@link LEVELS}. */
  readonly intervals: readonly { readonly low: number; readonly high: number }[];
}

export const LEVELS = [0.5, 0.8, 0.9] as const;

const FUTURES = 1_000;
/** More windows narrow no interval that matters. */
const MOST_WINDOWS = 20_000;

/** On each day of `populations`, the score of each customer and its invoices of the next `days`. Windows may overlap. */
export function customerWindows(
  history: InvoiceHistory,
  customers: readonly CustomerRows[],
  plan: TestPlan,
  populations: readonly Population[],
  { days, seed }: { readonly days: number; readonly seed: number },
  onProgress: (step: string, done: number, total: number) => void,
): CustomerWindow[] {
  const tested = customers.filter(({ customer }) => plan.isTestedCustomer(customer));
  const share = MOST_WINDOWS / (tested.length * populations.length);
  return tested.flatMap(({ customer, byIssue, bySettlement }, done) => {
    onProgress('scoring customers', done, tested.length);
    return populations.flatMap(({ origin, policy }, at) => {
      const key = customer * populations.length + at;
      if (chanceOf(key, seed) >= share) return [];
      const later = byIssue.filter(
        (row) =>
          history.issued[row]! >= origin && history.issued[row]! < origin + days && plan.isEvidence(row),
      );
      if (later.length === 0) return [];
      const evidence = bySettlement.filter((row) => history.settled[row]! < origin && plan.isEvidence(row));
      const random = seededRandom(seed + key);
      return [{ customer, ...windowOf(history, evidence, later, origin, policy, random) }];
    });
  });
}

function windowOf(
  history: InvoiceHistory,
  evidence: Uint32Array,
  later: Uint32Array,
  origin: number,
  policy: Policy,
  random: () => number,
): Omit<CustomerWindow, 'customer'> {
  const facts = factsOf(Array.from(evidence, (row) => experienceOf(history, row)));
  const day = dayText(origin);
  const expected = forecast(facts, day, policy);
  const utilities = CURRENT_POLICY.utilities.value;
  const delays = Array.from(later, (row) => daysLateOf(history, row));
  const utility = mean(delays.map((delay) => utilities[bandOf(delay)]!));
  return {
    known: evidence.length,
    invoices: later.length,
    grade: score(facts, day, policy).grade,
    expected: expected.score,
    realised: 100 * utility,
    meanDaysLate: mean(delays.map((delay) => Math.max(0, delay))),
    lateShares: perTarget(({ days }) => mean(delays.map((delay) => Number(delay > days)))),
    place: placeInForecast(expected, utilities, later.length, utility, FUTURES, random),
    intervals: LEVELS.map((level) => forecast(facts, day, atLevel(policy, level)).interval),
  };
}

function atLevel(policy: Policy, level: number): Policy {
  return { ...policy, intervalLevel: { ...policy.intervalLevel, value: level } };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
