import { logistic } from './logistic.js';
import type { Outcomes } from './metric.js';
import { solve } from './solve.js';

export interface LogisticModel {
  readonly intercept: number;
  /** In the order of the columns of a row. */
  readonly slopes: readonly number[];
}

export interface LogisticOptions {
  /** Penalty on squared slopes, never on the intercept: keeps them finite when a column separates the classes. */
  readonly ridge?: number;
  /** Of each row; 1 when left out. */
  readonly weights?: ArrayLike<number>;
}

const MOST_STEPS = 50;
const CLOSE_ENOUGH = 1e-10;

/**
 * Maximum-likelihood logistic regression by Newton's method. `rows` holds one array of columns per row, none of them the constant.
 * A ridge belongs to columns of comparable scale: standardise them first.
 */
export function fitLogistic(
  rows: readonly ArrayLike<number>[],
  outcomes: Outcomes,
  { ridge = 1e-9, weights: rowWeights }: LogisticOptions = {},
): LogisticModel {
  const size = (rows[0]?.length ?? 0) + 1;
  let weights = new Float64Array(size);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, curvature } = newtonTerms(rows, outcomes, weights, ridge, rowWeights);
    const move = solve(curvature, gradient);
    // A step of several log-odds overshoots on separable data; half of it still converges.
    const largest = Math.max(...move.map(Math.abs));
    const scale = largest > 5 ? 5 / largest : 1;
    weights = weights.map((weight, at) => weight + scale * move[at]!);
    if (largest < CLOSE_ENOUGH) break;
  }
  const [intercept = 0, ...slopes] = weights;
  return { intercept, slopes };
}

export function logOddsOf({ intercept, slopes }: LogisticModel, row: ArrayLike<number>): number {
  return slopes.reduce((sum, slope, at) => sum + slope * row[at]!, intercept);
}

/** The intercept that, added to log-odds, makes their mean probability the share where it happened: another country's base rate. */
export function baseRateIntercept(logOdds: ArrayLike<number>, outcomes: Outcomes): number {
  const share = Array.from(outcomes).reduce((sum, one) => sum + one, 0) / outcomes.length;
  let [low, high] = [-50, 50];
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    let sum = 0;
    for (let row = 0; row < logOdds.length; row++) sum += logistic(logOdds[row]! + middle);
    if (sum / logOdds.length < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function newtonTerms(
  rows: readonly ArrayLike<number>[],
  outcomes: Outcomes,
  weights: Float64Array,
  ridge: number,
  rowWeights: ArrayLike<number> | undefined,
): { gradient: Float64Array; curvature: Float64Array[] } {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const curvature = Array.from({ length: size }, () => new Float64Array(size));
  for (let at = 1; at < size; at++) {
    gradient[at] = -ridge * weights[at]!;
    curvature[at]![at] = ridge;
  }
  const x = new Float64Array(size).fill(1);
  rows.forEach((row, index) => {
    const rowWeight = rowWeights?.[index] ?? 1;
    if (rowWeight === 0) return;
    for (let at = 1; at < size; at++) x[at] = row[at - 1]!;
    let logOdds = 0;
    for (let at = 0; at < size; at++) logOdds += weights[at]! * x[at]!;
    const probability = logistic(logOdds);
    const information = rowWeight * probability * (1 - probability);
    for (let a = 0; a < size; a++) {
      gradient[a]! += rowWeight * (outcomes[index]! - probability) * x[a]!;
      for (let b = 0; b <= a; b++) curvature[a]![b]! += information * x[a]! * x[b]!;
    }
  });
  for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) curvature[b]![a] = curvature[a]![b]!;
  return { gradient, curvature };
}
