import type { Metric, Outcomes } from './metric.js';
import { orderOf } from './ranked.js';

/**
 * Mean distance between announced and realised over bins of equal size, as a figure whose interval can be drawn; with every row once
 * it is the expected calibration error. The bins are those of all rows. Draws scatter, so their intervals lie a little too high.
 */
export function calibrationError(probabilities: ArrayLike<number>, outcomes: Outcomes, bins = 10): Metric {
  const ascending = orderOf(probabilities).reverse();
  const count = Math.min(bins, ascending.length);
  const starts = Array.from({ length: count + 1 }, (_bin, at) => Math.round((at * ascending.length) / count));
  return (weights) => {
    let [distance, total] = [0, 0];
    for (let bin = 0; bin < count; bin++) {
      let gap = 0;
      for (let at = starts[bin]!; at < starts[bin + 1]!; at++) {
        const row = ascending[at]!;
        gap += weights[row]! * (probabilities[row]! - outcomes[row]!);
        total += weights[row]!;
      }
      distance += Math.abs(gap);
    }
    return distance / total;
  };
}
