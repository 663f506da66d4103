import type { Items } from './read/read-panel.js';

/** Altman's Z'' (1995, private firms of any sector), without its constant; lower = riskier. */
const WEIGHTS = [
  ['workingCapitalToAssets', 6.56],
  ['retainedEarningsToAssets', 3.26],
  ['ebitToAssets', 6.72],
  ['equityToLiabilities', 1.05],
] as const;

/** Risk of each row, −Z''. What is missing is taken for the median of the panel. Null when the panel lacks one of its items. */
export function altmanRisk(rows: readonly Items[]): Float64Array | null {
  const risk = new Float64Array(rows.length);
  for (const [item, weight] of WEIGHTS) {
    const values = rows.map((row) => row[item]);
    const median = medianOf(values);
    if (median === null) return null;
    values.forEach((value, row) => (risk[row]! -= weight * (Number.isNaN(value) ? median : value)));
  }
  return risk;
}

function medianOf(values: readonly number[]): number | null {
  const known = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return known[Math.floor(known.length / 2)] ?? null;
}
