import { chanceOf } from '../design/chance.js';
import type { TestPlan } from '../design/test-plan.js';
import { perTarget, TARGETS } from '../design/targets-of-prediction.js';
import { daysLateOf, type InvoiceHistory } from '../history/invoice-history.js';
import type { CustomerRows } from '../history/rows-by-customer.js';
import { hindsight } from './hindsight.js';
import { historyAtIssue, type HistoryAtIssue } from './history-at-issue.js';
import {
  customerMean,
  forestChallenger,
  globalMean,
  lastInvoice,
  logisticChallenger,
  paymentIndex,
  type Learner,
} from './learners.js';
import type { Population } from './population.js';
import { scoreInvoices, type Probabilities } from './score-invoices.js';

const LEARNERS = {
  'global mean': globalMean,
  'customer mean': customerMean,
  'last invoice': lastInvoice,
  'payment index': paymentIndex,
  logistic: logisticChallenger,
  forest: forestChallenger,
} as const satisfies Record<string, Learner>;

/** Ways to foretell an invoice, in the order in which they are shown. */
export const METHODS = [
  'score',
  'score as shipped',
  'global mean',
  'customer mean',
  'last invoice',
  'payment index',
  'logistic',
  'forest',
  'hindsight',
] as const;
export type Method = (typeof METHODS)[number];

export interface Predictions {
  readonly byMethod: Readonly<Record<Method, Probabilities>>;
  readonly told: HistoryAtIssue;
}

/** More rows teach the challengers nothing that shows, and a million would take an hour. */
const MOST_LESSONS = 25_000;

/** Progress over all methods: the score is asked for each invoice, the others for each window. */
export type PredictionProgress = (step: string, done: number, total: number) => void;

/** Foretells every planned invoice by every method, each from what was known on the day it was raised. */
export function predictInvoices(
  history: InvoiceHistory,
  customers: readonly CustomerRows[],
  plan: TestPlan,
  populations: readonly Population[],
  seed: number,
  onProgress: PredictionProgress,
): Predictions {
  const { population, shipped } = scoreInvoices(history, customers, plan, populations, (done) =>
    onProgress('scoring invoices', done, plan.rows.length),
  );
  const told = historyAtIssue(history, customers, plan.isEvidence);
  const learned = Object.fromEntries(
    Object.keys(LEARNERS).map((name) => [name, perTarget(() => new Float64Array(plan.rows.length))]),
  ) as Record<keyof typeof LEARNERS, Probabilities>;
  populations.forEach((known, window) => {
    onProgress('teaching challengers', window, populations.length);
    const places = [...plan.rows.keys()].filter((place) => plan.windowOf[place] === window);
    const rows = lessonsOf(known.rows, seed);
    TARGETS.forEach(({ days }, target) => {
      const lesson = {
        told,
        rows,
        outcomes: Uint8Array.from(rows, (row) => Number(daysLateOf(history, row) > days)),
        share: known.shares[target]!,
        target: target as 0 | 1 | 2,
        seed: seed + 10 * window + target,
      };
      for (const [name, learner] of Object.entries(LEARNERS) as [keyof typeof LEARNERS, Learner][]) {
        const predict = learner(lesson);
        for (const place of places) learned[name][target]![place] = predict(plan.rows[place]!);
      }
    });
  });
  return {
    byMethod: {
      score: population,
      'score as shipped': shipped,
      ...learned,
      hindsight: hindsight(history, plan),
    },
    told,
  };
}

function lessonsOf(rows: Uint32Array, seed: number): Uint32Array {
  if (rows.length <= MOST_LESSONS) return rows;
  return rows.filter((row) => chanceOf(row, seed) < MOST_LESSONS / rows.length);
}
