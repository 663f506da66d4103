import { LEDGER_FIELDS } from '../column-mapping.js';
import { looksLikeAmount } from './amount-cell.js';
import { looksLikeDay } from './day-cell.js';
import { headingScore } from './header-words.js';
import type { TableRow } from './table-row.js';

/** Titles, the name of the company and the day of the print may come first. */
export const ROWS_BEFORE_HEADER = 40;

/**
 * The row that holds the headings: the one with most words that ledgers use in their headings; without any, the first
 * of the widest rows whose cells are neither amounts nor days. Null when there is none.
 */
export function findHeader(rows: readonly TableRow[]): TableRow | null {
  const candidates = rows.slice(0, ROWS_BEFORE_HEADER).filter(({ problem }) => !problem);
  const scored = candidates.map((row) => ({ row, known: knownHeadings(row.cells) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (leader, one) => (one.known > (leader?.known ?? 1) ? one : leader),
    null,
  );
  if (best) return best.row;
  const widest = Math.max(0, ...candidates.map(({ cells }) => filled(cells).length));
  return candidates.find(({ cells }) => filled(cells).length === widest && isWords(cells)) ?? null;
}

/** Names for the columns: repeated ones are numbered, `Montant`, `Montant (2)`; empty ones are called after their place. */
export function distinctHeadings(cells: readonly string[]): string[] {
  const seen = new Set<string>();
  return cells.map((cell, at) => {
    const name = cell.replace(/\s+/g, ' ').trim().slice(0, 100) || `#${at + 1}`;
    let distinct = name;
    for (let count = 2; seen.has(distinct); count++) distinct = `${name} (${count})`;
    seen.add(distinct);
    return distinct;
  });
}

function knownHeadings(cells: readonly string[]): number {
  return LEDGER_FIELDS.filter((field) => cells.some((cell) => headingScore(cell, field) > 0)).length;
}

function isWords(cells: readonly string[]): boolean {
  return filled(cells).every((cell) => !looksLikeAmount(cell) && !looksLikeDay(cell));
}

function filled(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell.trim() !== '');
}
