import type { Estimate } from './statistics/bootstrap.js';

/** Cells in columns of equal width: the first `texts` columns to the left, figures to the right. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  texts: number = 1,
): string {
  const lines = [head, ...rows];
  const widths = head.map((_name, at) => Math.max(...lines.map((line) => line[at]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => (at < texts ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A dash where the figure is not defined, such as an AUC when nobody paid late. */
export function figure(value: number | null, digits = 3): string {
  if (value === null || !Number.isFinite(value)) return '–';
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

export function withInterval(estimate: Estimate | null, digits = 3): string {
  if (!estimate || !Number.isFinite(estimate.value)) return '–';
  return `${figure(estimate.value, digits)} ${intervalText(estimate, digits)}`;
}

export function intervalText(
  { low, high }: { readonly low: number; readonly high: number },
  digits = 3,
): string {
  return `[${figure(low, digits)}; ${figure(high, digits)}]`;
}

export function percent(share: number, digits = 1): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(digits)} %` : '–';
}

export function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
