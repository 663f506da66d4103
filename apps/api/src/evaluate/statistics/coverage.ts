import { meanOf, type Metric } from './metric.js';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Share of rows whose later result lies inside the interval announced for it, limits included. */
export function coverage(intervals: readonly Interval[], results: ArrayLike<number>): Metric {
  return meanOf(
    Float64Array.from(intervals, ({ low, high }, row) =>
      results[row]! >= low && results[row]! <= high ? 1 : 0,
    ),
  );
}
