import type { Outcomes } from '../statistics/metric.js';

export interface PointsBand {
  /** Above this many points; -Infinity in the first band. */
  readonly above: number;
  readonly upTo: number;
  readonly rows: number;
  readonly failures: number;
}

/** Limits of the published table of failure rates. */
const LIMITS = [-15, -10, -5, 0, 5, 10, 15, Infinity];

/** Failures by risk points, from the safest band to the riskiest. */
export function bandsByPoints(points: ArrayLike<number>, failed: Outcomes): PointsBand[] {
  return LIMITS.map((upTo, at) => {
    const above = LIMITS[at - 1] ?? -Infinity;
    let [rows, failures] = [0, 0];
    for (let row = 0; row < points.length; row++) {
      if (points[row]! <= above || points[row]! > upTo) continue;
      rows++;
      failures += failed[row]!;
    }
    return { above, upTo, rows, failures };
  });
}
