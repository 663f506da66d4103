import { onAll, type Metric } from './metric.js';
import { seededRandom } from './seeded-random.js';

export interface Estimate {
  /** On the rows as they are. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Draws on which the figure is defined; with few of them the interval says little. */
  readonly draws: number;
}

export interface BootstrapOptions {
  readonly draws?: number;
  readonly seed?: number;
  /** Probability that the interval is meant to hold. */
  readonly level?: number;
}

/**
 * Percentile intervals of figures, drawing whole clusters with replacement: the rows of one customer or firm are alike and must
 * not count as independent. All figures see the same draws. `clusters` names the cluster of each row.
 */
export function bootstrap<Name extends string>(
  clusters: ArrayLike<string | number>,
  metrics: Readonly<Record<Name, Metric>>,
  { draws = 300, seed = 1, level = 0.95 }: BootstrapOptions = {},
): Record<Name, Estimate> {
  const { clusterOf, count } = numbered(clusters);
  const random = seededRandom(seed);
  const names = Object.keys(metrics) as Name[];
  const drawn = new Map<Name, number[]>(names.map((name) => [name, []]));
  const weights = new Float64Array(clusterOf.length);
  // Of one cluster alone every draw is the same: that would look like certainty.
  for (let draw = 0; draw < (count > 1 ? draws : 0); draw++) {
    const times = new Uint32Array(count);
    for (let one = 0; one < count; one++) times[Math.floor(random() * count)]!++;
    clusterOf.forEach((cluster, row) => (weights[row] = times[cluster]!));
    for (const name of names) drawn.get(name)!.push(metrics[name](weights));
  }
  return Object.fromEntries(
    names.map((name) => [name, estimate(onAll(metrics[name], clusterOf.length), drawn.get(name)!, level)]),
  ) as Record<Name, Estimate>;
}

function estimate(value: number, drawn: readonly number[], level: number): Estimate {
  const defined = drawn.filter(Number.isFinite).sort((a, b) => a - b);
  const tail = (1 - level) / 2;
  return { value, low: quantile(defined, tail), high: quantile(defined, 1 - tail), draws: defined.length };
}

/** Of ascending values, on a straight line between the two nearest; NaN of none. */
export function quantile(ascending: readonly number[], probability: number): number {
  const at = probability * (ascending.length - 1);
  const below = ascending[Math.floor(at)];
  const above = ascending[Math.ceil(at)];
  return below === undefined || above === undefined ? NaN : below + (at - Math.floor(at)) * (above - below);
}

function numbered(clusters: ArrayLike<string | number>): { clusterOf: Uint32Array; count: number } {
  const numbers = new Map<string | number, number>();
  const clusterOf = Uint32Array.from({ length: clusters.length }, (_row, at) => {
    const known = numbers.get(clusters[at]!);
    if (known !== undefined) return known;
    numbers.set(clusters[at]!, numbers.size);
    return numbers.size - 1;
  });
  return { clusterOf, count: numbers.size };
}
