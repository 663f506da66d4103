import type { Outcomes } from './metric.js';

/** Rows from the highest score to the lowest, sorted once for all bootstrap draws. */
export interface Ranked {
  readonly scores: ArrayLike<number>;
  readonly outcomes: Outcomes;
  readonly order: Uint32Array;
}

export function rank(scores: ArrayLike<number>, outcomes: Outcomes): Ranked {
  if (scores.length !== outcomes.length)
    throw new RangeError(`${scores.length} scores but ${outcomes.length} outcomes`);
  return { scores, outcomes, order: orderOf(scores) };
}

/** Row numbers in descending order of score. */
export function orderOf(scores: ArrayLike<number>): Uint32Array {
  return Uint32Array.from(scores, (_score, row) => row).sort((a, b) => scores[b]! - scores[a]!);
}

/** Visits each distinct score from the highest down with the weight of the rows that have it, by what happened to them. */
export function eachScore(
  { scores, outcomes, order }: Ranked,
  weights: ArrayLike<number>,
  visit: (happened: number, not: number) => void,
): void {
  for (let at = 0; at < order.length;) {
    const score = scores[order[at]!]!;
    let [happened, not] = [0, 0];
    for (; at < order.length && scores[order[at]!] === score; at++) {
      const row = order[at]!;
      if (outcomes[row]) happened += weights[row]!;
      else not += weights[row]!;
    }
    visit(happened, not);
  }
}
