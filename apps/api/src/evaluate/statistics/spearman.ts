import type { Metric } from './metric.js';
import { orderOf } from './ranked.js';

/** Rank correlation of two values of each row, tied values sharing their mean rank. NaN when one of them never varies. */
export function spearman(one: ArrayLike<number>, other: ArrayLike<number>): Metric {
  const [first, second] = [orderOf(one), orderOf(other)];
  return (weights) => correlation(ranks(one, first, weights), ranks(other, second, weights), weights);
}

/** Rank of each row when it stands there as often as its weight says. */
function ranks(values: ArrayLike<number>, order: Uint32Array, weights: ArrayLike<number>): Float64Array {
  const result = new Float64Array(values.length);
  let before = 0;
  for (let start = 0, end = 0; start < order.length; start = end) {
    let tied = 0;
    while (end < order.length && values[order[end]!] === values[order[start]!])
      tied += weights[order[end++]!]!;
    for (const row of order.subarray(start, end)) result[row] = before + tied / 2;
    before += tied;
  }
  return result;
}

function correlation(one: Float64Array, other: Float64Array, weights: ArrayLike<number>): number {
  let [total, meanOne, meanOther] = [0, 0, 0];
  for (let row = 0; row < one.length; row++) {
    total += weights[row]!;
    meanOne += weights[row]! * one[row]!;
    meanOther += weights[row]! * other[row]!;
  }
  [meanOne, meanOther] = [meanOne / total, meanOther / total];
  let [both, squaresOne, squaresOther] = [0, 0, 0];
  for (let row = 0; row < one.length; row++) {
    const [a, b] = [one[row]! - meanOne, other[row]! - meanOther];
    both += weights[row]! * a * b;
    squaresOne += weights[row]! * a * a;
    squaresOther += weights[row]! * b * b;
  }
  return both / Math.sqrt(squaresOne * squaresOther);
}
