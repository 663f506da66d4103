import type { Metric, Outcomes } from './metric.js';
import { eachScore, rank } from './ranked.js';

/** Mean precision over the rows where it happened, each at the score that finds it; tied rows are found together. */
export function averagePrecision(scores: ArrayLike<number>, outcomes: Outcomes): Metric {
  const ranked = rank(scores, outcomes);
  return (weights) => {
    let [found, seen, sum] = [0, 0, 0];
    eachScore(ranked, weights, (happened, not) => {
      found += happened;
      seen += happened + not;
      if (happened > 0) sum += (happened * found) / seen;
    });
    return sum / found;
  };
}
