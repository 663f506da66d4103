/** One line with data of a table, from whatever kind of file. `problem` says why its cells cannot be read; they are empty then. */
export interface TableRow {
  /** Line of the file, or row of the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem?: 'TOO_LONG' | 'UNREADABLE';
}

/** More columns than any ledger has, fewer than what an attack needs. */
export const MOST_COLUMNS = 500;
