import { fitLogistic, logOddsOf } from '../statistics/logistic-regression.js';
import type { Outcomes } from '../statistics/metric.js';
import { seededRandom } from '../statistics/seeded-random.js';

const FOLDS = 5;
const SEED = 20_261_122;
/** On standardised columns: as if one more row in each direction said that the column does not matter. */
const RIDGE = 1;
/** Shares of the rows whose values are drawn in to the next one: accounts have tails that no line fits. */
const [LOW, HIGH] = [0.01, 0.99];

/**
 * Log-odds of each row from a logistic regression that never saw its firm: five folds of whole firms. Columns are winsorised and
 * standardised, and gaps filled with the median, all as the other folds tell.
 */
export function crossValidated(
  columns: readonly ArrayLike<number>[],
  outcomes: Outcomes,
  firms: readonly string[],
): Float64Array {
  const foldOf = foldsOf(firms);
  const result = new Float64Array(firms.length);
  const each = firms.map((_firm, row) => row);
  for (let fold = 0; fold < FOLDS; fold++) {
    const training = each.filter((row) => foldOf[row] !== fold);
    const held = each.filter((row) => foldOf[row] === fold);
    const prepared = columns.map((column) => preparation(column, training));
    const rowOf = (row: number) => columns.map((column, at) => prepared[at]!(column[row]!));
    const model = fitLogistic(
      training.map(rowOf),
      training.map((row) => outcomes[row]!),
      { ridge: RIDGE },
    );
    for (const row of held) result[row] = logOddsOf(model, rowOf(row));
  }
  return result;
}

function foldsOf(firms: readonly string[]): Uint8Array {
  const random = seededRandom(SEED);
  const folds = new Map<string, number>();
  return Uint8Array.from(firms, (firm) => {
    if (!folds.has(firm)) folds.set(firm, Math.floor(random() * FOLDS));
    return folds.get(firm)!;
  });
}

function preparation(column: ArrayLike<number>, rows: readonly number[]): (value: number) => number {
  const known = Float64Array.from(rows, (row) => column[row]!)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (known.length === 0) return () => 0;
  const at = (share: number) => known[Math.floor(share * (known.length - 1))]!;
  const [low, median, high] = [at(LOW), at(0.5), at(HIGH)];
  const clip = (value: number) => (Number.isNaN(value) ? median : Math.min(high, Math.max(low, value)));
  const clipped = known.map(clip);
  const mean = clipped.reduce((sum, value) => sum + value, 0) / clipped.length;
  const variance = clipped.reduce((sum, value) => sum + (value - mean) ** 2, 0) / clipped.length;
  const deviation = Math.sqrt(variance) || 1;
  return (value) => (clip(value) - mean) / deviation;
}
