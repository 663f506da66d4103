import { seededRandom } from '../../statistics/seeded-random.js';
import { growTree, shareIn, type BinnedRows, type Tree } from './grow-tree.js';

export interface ForestOptions {
  readonly trees: number;
  readonly leastLeaf: number;
  readonly seed: number;
}

export type Forest = readonly Tree[];

const MOST_BINS = 48;

/**
 * A random forest (Breiman 2001): trees on bootstrap samples, each node choosing among √columns, answers averaged. Our own because the
 * libraries for Node without native code try every value of every column at each node, which takes hours on tens of thousands of rows.
 */
export function growForest(
  rows: readonly ArrayLike<number>[],
  outcomes: ArrayLike<number>,
  { trees, leastLeaf, seed }: ForestOptions,
): Forest {
  const columns = rows[0]?.length ?? 0;
  const binned = binnedRows(rows, columns, outcomes);
  const random = seededRandom(seed);
  const columnsPerNode = Math.max(1, Math.round(Math.sqrt(columns)));
  return Array.from({ length: trees }, () => {
    const drawn = Uint32Array.from(rows, () => Math.floor(random() * rows.length));
    return growTree(binned, drawn, { leastLeaf, columnsPerNode }, random);
  });
}

export function probabilityOf(forest: Forest, row: ArrayLike<number>): number {
  let sum = 0;
  for (const tree of forest) sum += shareIn(tree, row);
  return sum / forest.length;
}

function binnedRows(
  rows: readonly ArrayLike<number>[],
  columns: number,
  outcomes: ArrayLike<number>,
): BinnedRows {
  const limits = Array.from({ length: columns }, (_column, at) =>
    limitsOf(Float64Array.from(rows, (row) => row[at]!)),
  );
  const bins = limits.map((ends, at) => Uint8Array.from(rows, (row) => binIn(ends, row[at]!)));
  return { bins, limits, outcomes: Uint8Array.from(outcomes) };
}

/** Distinct quantiles, so that every bin holds about as many rows. */
function limitsOf(values: Float64Array): Float64Array {
  values.sort();
  const ends = Array.from(
    { length: MOST_BINS - 1 },
    (_end, at) => values[Math.floor(((at + 1) * values.length) / MOST_BINS)]!,
  );
  const largest = values.at(-1)!;
  return Float64Array.from(new Set(ends.filter((end) => end < largest)));
}

function binIn(ends: Float64Array, value: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= ends[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
