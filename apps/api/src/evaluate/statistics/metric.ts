/**
 * A figure of one evaluation as a function of the weight of each row: a bootstrap draw is nothing but whole weights, so that no
 * row is copied or sorted again. NaN where the weighted rows do not define the figure (such as a single class).
 */
export type Metric = (weights: ArrayLike<number>) => number;

/** What happened to each row: 1 it did, 0 it did not. */
export type Outcomes = ArrayLike<number>;

/** The figure on all rows, each once. */
export function onAll(metric: Metric, rows: number): number {
  return metric(new Uint8Array(rows).fill(1));
}

/** Of two figures on the same rows: its interval is narrower than those of the figures suggest, because their errors go together. */
export function difference(one: Metric, other: Metric): Metric {
  return (weights) => one(weights) - other(weights);
}

/** Mean over the rows of an error or another value that each row has by itself. */
export function meanOf(values: ArrayLike<number>): Metric {
  return (weights) => {
    let [sum, total] = [0, 0];
    for (let row = 0; row < values.length; row++) {
      sum += weights[row]! * values[row]!;
      total += weights[row]!;
    }
    return sum / total;
  };
}
