import type { Outcomes } from './metric.js';
import { orderOf } from './ranked.js';

export interface CalibrationBin {
  readonly rows: number;
  /** Mean probability announced. */
  readonly announced: number;
  /** Share where it happened. */
  readonly realised: number;
}

/** Rows in bins of equal size by probability, lowest first. Fewer bins than asked when there are fewer rows. */
export function calibrationTable(
  probabilities: ArrayLike<number>,
  outcomes: Outcomes,
  bins = 10,
): CalibrationBin[] {
  const ascending = orderOf(probabilities).reverse();
  const count = Math.min(bins, ascending.length);
  return Array.from({ length: count }, (_bin, at) => {
    const rows = ascending.subarray(
      Math.round((at * ascending.length) / count),
      Math.round(((at + 1) * ascending.length) / count),
    );
    return {
      rows: rows.length,
      announced: mean(rows, probabilities),
      realised: mean(rows, outcomes),
    };
  });
}

function mean(rows: Uint32Array, values: ArrayLike<number>): number {
  return rows.reduce((sum, row) => sum + values[row]!, 0) / rows.length;
}
