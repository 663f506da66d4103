import type { Metric, Outcomes } from './metric.js';
import { eachScore, rank } from './ranked.js';

/**
 * Probability that a row where it happened has a higher score than one where it did not; ties count half. NaN with a single class.
 * Sorts once, then O(n) for each set of weights.
 */
export function areaUnderCurve(scores: ArrayLike<number>, outcomes: Outcomes): Metric {
  const ranked = rank(scores, outcomes);
  return (weights) => {
    let [above, nots, pairs] = [0, 0, 0];
    eachScore(ranked, weights, (happened, not) => {
      pairs += not * (above + happened / 2);
      above += happened;
      nots += not;
    });
    return pairs / (above * nots);
  };
}
