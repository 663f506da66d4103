/** A decision tree in columns; node 0 is the root. A row goes left while its value is at most the limit. */
export interface Tree {
  /** Column that the node asks, or -1 for a leaf. */
  readonly column: Int16Array;
  readonly limit: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Share where it happened among the node's rows. */
  readonly share: Float64Array;
}

/** Learning rows with each column cut into few bins, which turns the search for a split into counting. */
export interface BinnedRows {
  /** Bin of each row, column by column. */
  readonly bins: readonly Uint8Array[];
  /** Largest value of each bin but the last, column by column. */
  readonly limits: readonly Float64Array[];
  readonly outcomes: Uint8Array;
}

export interface TreeOptions {
  readonly leastLeaf: number;
  /** Columns that each node may choose from. */
  readonly columnsPerNode: number;
}

interface Split {
  readonly column: number;
  readonly bin: number;
}

/** Grows a tree on `drawn` rows (repeats allowed), each node taking the split that leaves the least Gini impurity. Sorts `drawn`. */
export function growTree(
  rows: BinnedRows,
  drawn: Uint32Array,
  options: TreeOptions,
  random: () => number,
): Tree {
  const nodes: { column: number; limit: number; left: number; right: number; share: number }[] = [];
  const grow = (from: number, to: number): number => {
    const members = drawn.subarray(from, to);
    let happened = 0;
    for (const row of members) happened += rows.outcomes[row]!;
    const node = { column: -1, limit: 0, left: -1, right: -1, share: happened / members.length };
    const at = nodes.push(node) - 1;
    const split = bestSplit(rows, members, happened, options, random);
    if (!split) return at;
    const middle = from + partition(rows.bins[split.column]!, members, split.bin);
    node.column = split.column;
    node.limit = rows.limits[split.column]![split.bin]!;
    node.left = grow(from, middle);
    node.right = grow(middle, to);
    return at;
  };
  grow(0, drawn.length);
  return {
    column: Int16Array.from(nodes, ({ column }) => column),
    limit: Float64Array.from(nodes, ({ limit }) => limit),
    left: Int32Array.from(nodes, ({ left }) => left),
    right: Int32Array.from(nodes, ({ right }) => right),
    share: Float64Array.from(nodes, ({ share }) => share),
  };
}

export function shareIn({ column, limit, left, right, share }: Tree, row: ArrayLike<number>): number {
  let node = 0;
  while (column[node]! >= 0) node = row[column[node]!]! <= limit[node]! ? left[node]! : right[node]!;
  return share[node]!;
}

function bestSplit(
  { bins, limits, outcomes }: BinnedRows,
  members: Uint32Array,
  happened: number,
  { leastLeaf, columnsPerNode }: TreeOptions,
  random: () => number,
): Split | null {
  const total = members.length;
  if (total < 2 * leastLeaf || happened === 0 || happened === total) return null;
  // Larger is purer: the sum over both sides of (happened² + not²) / rows, which is one minus Gini's impurity times the rows.
  const purity = (yes: number, all: number) => (yes * yes + (all - yes) * (all - yes)) / all;
  let best: Split | null = null;
  let most = purity(happened, total) + 1e-9;
  for (const column of drawColumns(bins.length, columnsPerNode, random)) {
    const binCount = limits[column]!.length + 1;
    const [counts, hits] = [new Uint32Array(binCount), new Uint32Array(binCount)];
    const binOf = bins[column]!;
    for (const row of members) {
      counts[binOf[row]!]!++;
      hits[binOf[row]!]! += outcomes[row]!;
    }
    let [left, leftHits] = [0, 0];
    for (let bin = 0; bin < limits[column]!.length; bin++) {
      left += counts[bin]!;
      leftHits += hits[bin]!;
      if (left < leastLeaf || total - left < leastLeaf) continue;
      const found = purity(leftHits, left) + purity(happened - leftHits, total - left);
      if (found > most) [most, best] = [found, { column, bin }];
    }
  }
  return best;
}

function drawColumns(count: number, wanted: number, random: () => number): number[] {
  const columns = Array.from({ length: count }, (_column, at) => at);
  for (let at = 0; at < wanted; at++) {
    const other = at + Math.floor(random() * (count - at));
    [columns[at], columns[other]] = [columns[other]!, columns[at]!];
  }
  return columns.slice(0, wanted);
}

/** Moves the members of the left side to the front; answers how many they are. */
function partition(binOf: Uint8Array, members: Uint32Array, bin: number): number {
  let front = 0;
  for (let at = 0; at < members.length; at++) {
    const row = members[at]!;
    if (binOf[row]! > bin) continue;
    members[at] = members[front]!;
    members[front++] = row;
  }
  return front;
}
