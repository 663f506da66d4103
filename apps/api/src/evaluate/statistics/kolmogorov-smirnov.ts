import type { Metric, Outcomes } from './metric.js';
import { eachScore, rank } from './ranked.js';

/** Largest gap between the share of rows found where it happened and where it did not, over all limits of the score. */
export function kolmogorovSmirnov(scores: ArrayLike<number>, outcomes: Outcomes): Metric {
  const ranked = rank(scores, outcomes);
  return (weights) => {
    let [all, allNot] = [0, 0];
    eachScore(ranked, weights, (happened, not) => {
      all += happened;
      allNot += not;
    });
    let [found, foundNot, largest] = [0, 0, 0];
    eachScore(ranked, weights, (happened, not) => {
      found += happened;
      foundNot += not;
      largest = Math.max(largest, Math.abs(found / all - foundNot / allNot));
    });
    return all > 0 && allNot > 0 ? largest : NaN;
  };
}
