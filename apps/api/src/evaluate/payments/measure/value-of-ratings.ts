import { areaUnderCurve } from '../../statistics/area-under-curve.js';
import { bootstrap, type Estimate } from '../../statistics/bootstrap.js';
import type { Metric } from '../../statistics/metric.js';
import { brier } from '../../statistics/probability-errors.js';
import { seededRandom } from '../../statistics/seeded-random.js';
import { chanceOf } from '../design/chance.js';
import type { TestPlan } from '../design/test-plan.js';
import { daysLateOf, type InvoiceHistory } from '../history/invoice-history.js';
import type { CustomerRows } from '../history/rows-by-customer.js';
import { experienceOf } from '../predict/facts-of-customer.js';
import type { HistoryAtIssue } from '../predict/history-at-issue.js';
import type { Population } from '../predict/population.js';
import { latenessOn } from '../predict/score-invoices.js';
import { ratioOfLifts } from './invoice-figures.js';

/** What the score is worth when only so many invoices of a customer are known, drawn at random among the earlier ones. */
export interface ValueOfRatings {
  readonly invoices: number;
  readonly customers: number;
  readonly rows: readonly {
    readonly ratings: number;
    readonly auc: Estimate;
    readonly brier: Estimate;
    /** Of (AUC − ½) with the largest number of ratings. */
    readonly shareOfLift: Estimate;
  }[];
}

const RATINGS = [1, 2, 3, 5, 10, 20] as const;
const DRAWS_OF_RATINGS = 20;
/** Each costs 120 scores. */
const MOST_INVOICES = 3_000;
const FEWEST_INVOICES = 50;
/** Apart from the seed that draws test rows. */
const OWN_SEED = 0x1a7e;

/** Null when too few customers have a history long enough to draw from. Late > 0 only, as the goal says. */
export function valueOfRatings(
  history: InvoiceHistory,
  customers: readonly CustomerRows[],
  plan: TestPlan,
  populations: readonly Population[],
  { known }: HistoryAtIssue,
  draws: { readonly draws: number; readonly seed: number },
  onProgress: (step: string, done: number, total: number) => void,
): ValueOfRatings | null {
  const most = RATINGS.at(-1)!;
  const eligible = [...plan.rows.keys()].filter((place) => known[plan.rows[place]!]! >= most);
  const share = MOST_INVOICES / eligible.length;
  const places = eligible.filter((place) => chanceOf(plan.rows[place]!, draws.seed ^ OWN_SEED) < share);
  if (places.length < FEWEST_INVOICES) return null;
  const random = seededRandom(draws.seed ^ OWN_SEED);
  const probabilities = RATINGS.map(() =>
    Array.from({ length: DRAWS_OF_RATINGS }, () => new Float64Array(places.length)),
  );
  places.forEach((place, at) => {
    onProgress('drawing ratings', at, places.length);
    const row = plan.rows[place]!;
    const day = history.issued[row]!;
    const earlier = Array.from(customers[history.customer[row]!]!.bySettlement).filter(
      (other) => history.settled[other]! < day && plan.isEvidence(other),
    );
    const { policy } = populations[plan.windowOf[place]!]!;
    for (let draw = 0; draw < DRAWS_OF_RATINGS; draw++) {
      const drawn = firstOfShuffled(earlier, most, random).map((other) => experienceOf(history, other));
      RATINGS.forEach((count, kind) => {
        probabilities[kind]![draw]![at] = latenessOn(day, drawn.slice(0, count), policy)[0];
      });
    }
  });
  const outcomes = Uint8Array.from(places, (place) => Number(daysLateOf(history, plan.rows[place]!) > 0));
  const clusters = places.map((place) => history.customer[plan.rows[place]!]!);
  const aucs = probabilities.map((draw) => meanOfDraws(draw.map((one) => areaUnderCurve(one, outcomes))));
  const errors = probabilities.map((draw) => meanOfDraws(draw.map((one) => brier(one, outcomes))));
  const estimate = (metric: Metric) => bootstrap(clusters, { metric }, draws).metric;
  return {
    invoices: places.length,
    customers: new Set(clusters).size,
    rows: RATINGS.map((ratings, kind) => ({
      ratings,
      auc: estimate(aucs[kind]!),
      brier: estimate(errors[kind]!),
      shareOfLift: estimate(ratioOfLifts(aucs[kind]!, aucs.at(-1)!)),
    })),
  };
}

function meanOfDraws(metrics: readonly Metric[]): Metric {
  return (weights) => metrics.reduce((sum, metric) => sum + metric(weights), 0) / metrics.length;
}

function firstOfShuffled(rows: number[], count: number, random: () => number): number[] {
  const shuffled = [...rows];
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (shuffled.length - at));
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  return shuffled.slice(0, count);
}
