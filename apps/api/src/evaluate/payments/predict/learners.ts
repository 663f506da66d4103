import { fitLogistic, logOddsOf } from '../../statistics/logistic-regression.js';
import { logistic } from '../../statistics/logistic.js';
import { TARGETS } from '../design/targets-of-prediction.js';
import { growForest, probabilityOf } from '../forest/grow-forest.js';
import { featuresOf, type HistoryAtIssue } from './history-at-issue.js';

/** What a method may learn from at one origin, for one target. */
interface Lesson {
  readonly told: HistoryAtIssue;
  /** Rows of the history, and whether it happened to each. */
  readonly rows: Uint32Array;
  readonly outcomes: Uint8Array;
  /** Share of all known invoices to which it happened: the answer when nothing is known of a customer. */
  readonly share: number;
  /** Which of the targets. */
  readonly target: 0 | 1 | 2;
  readonly seed: number;
}

/** Probability that it happens to a row of the history, from what was known when it was raised. */
type Predictor = (row: number) => number;
export type Learner = (lesson: Lesson) => Predictor;

const TREES = 200;
const LEAST_LEAF = 15;
const RIDGE = 1;

export const globalMean: Learner =
  ({ share }) =>
  () =>
    share;

export const customerMean: Learner = ({ told, target, share }) => {
  const beyond = told.beyond[target];
  return (row) => (told.known[row]! > 0 ? beyond[row]! / told.known[row]! : share);
};

/** How often it happens after it happened, after it did not, and to a first invoice. */
export const lastInvoice: Learner = ({ told, rows, outcomes, share, target }) => {
  const limit = TARGETS[target].days;
  const kindOf = (row: number) =>
    Number.isNaN(told.lastDays[row]!) ? 2 : Number(told.lastDays[row]! > limit);
  const [seen, happened] = [
    [1, 1, 1],
    [share, share, share],
  ];
  rows.forEach((row, at) => {
    seen[kindOf(row)]!++;
    happened[kindOf(row)]! += outcomes[at]!;
  });
  return (row) => happened[kindOf(row)]! / seen[kindOf(row)]!;
};

/** The value-weighted index is no probability: a logistic curve fitted on the past turns it into one, which favours it. */
export const paymentIndex: Learner = ({ told, rows, outcomes, share }) => {
  const places = [...rows.keys()].filter((at) => !Number.isNaN(told.index[rows[at]!]!));
  const column = (row: number) => [(told.index[row]! - MIDDLE) / SPREAD];
  const model = fitOrShare(
    places.map((at) => column(rows[at]!)),
    places.map((at) => outcomes[at]!),
    share,
    RIDGE,
  );
  return (row) => (Number.isNaN(told.index[row]!) ? share : model(column(row)));
};
const [MIDDLE, SPREAD] = [75, 10];

/** Logistic regression on the customer's history, columns standardised. */
export const logisticChallenger: Learner = ({ told, rows, outcomes, share }) => {
  const columns = Array.from(rows, (row) => featuresOf(told, row));
  const scale = standardiser(columns);
  const model = fitOrShare(columns.map(scale), outcomes, share, RIDGE);
  return (row) => model(scale(featuresOf(told, row)));
};

export const forestChallenger: Learner = ({ told, rows, outcomes, share, seed }) => {
  if (rows.length === 0) return () => share;
  const columns = Array.from(rows, (row) => featuresOf(told, row));
  const forest = growForest(columns, outcomes, { trees: TREES, leastLeaf: LEAST_LEAF, seed });
  return (row) => probabilityOf(forest, featuresOf(told, row));
};

function fitOrShare(
  columns: readonly ArrayLike<number>[],
  outcomes: ArrayLike<number>,
  share: number,
  ridge: number,
): (row: ArrayLike<number>) => number {
  const happened = Array.from(outcomes).reduce((sum, one) => sum + one, 0);
  // With a single class the likelihood has no maximum.
  if (happened === 0 || happened === outcomes.length) return () => share;
  const model = fitLogistic(columns, outcomes, { ridge });
  return (row) => logistic(logOddsOf(model, row));
}

function standardiser(rows: readonly ArrayLike<number>[]): (row: ArrayLike<number>) => Float64Array {
  const width = rows[0]?.length ?? 0;
  const [means, spreads] = [new Float64Array(width), new Float64Array(width)];
  for (const row of rows) for (let at = 0; at < width; at++) means[at]! += row[at]! / rows.length;
  for (const row of rows)
    for (let at = 0; at < width; at++) spreads[at]! += (row[at]! - means[at]!) ** 2 / rows.length;
  return (row) =>
    Float64Array.from({ length: width }, (_column, at) => {
      const spread = Math.sqrt(spreads[at]!);
      return spread > 0 ? (row[at]! - means[at]!) / spread : 0;
    });
}
