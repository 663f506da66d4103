import { fitLogistic } from './logistic-regression.js';
import type { Metric, Outcomes } from './metric.js';

/** Log-odds that one more of `score` is worth on these rows; the base rate is fitted beside it. */
export function logOddsPerUnit(score: ArrayLike<number>, outcomes: Outcomes): Metric {
  const rows = Array.from(score, (value) => [value]);
  return (weights) => fitLogistic(rows, outcomes, { weights }).slopes[0] ?? NaN;
}
