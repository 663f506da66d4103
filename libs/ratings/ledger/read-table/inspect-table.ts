import { LedgerError } from '../ledger-error.js';
import type { LedgerSource } from '../ledger-source.js';
import { ColumnObserver, type ColumnShape } from './column-shape.js';
import { distinctHeadings, findHeader, ROWS_BEFORE_HEADER } from './find-header.js';
import { MOST_COLUMNS, type TableRow } from './table-row.js';
import { openTable } from './table-rows.js';
import { tooManyColumns } from './xlsx-rows.js';

/** A member's table after one reading of the whole file: enough to propose what each column means. */
export interface TableProfile {
  /** Line of the headings. */
  readonly headerLine: number;
  /** Distinct names of the columns, in file order. */
  readonly headers: readonly string[];
  readonly shapes: readonly ColumnShape[];
  /** The first rows as they stand, for the screen on which the member confirms the columns. */
  readonly preview: readonly (readonly string[])[];
  /** Lines with data below the headings. */
  readonly rows: number;
}

const PREVIEW_ROWS = 10;
const LONGEST_PREVIEW_CELL = 120;

/** @throws LedgerError `NO_HEADER`, `NO_ROWS`, `TOO_MANY_COLUMNS`, and what opening the file throws. */
export async function inspectTable(source: LedgerSource): Promise<TableProfile> {
  const table = await openTable(source);
  const first: TableRow[] = [];
  const preview: string[][] = [];
  let columns: { line: number; headers: string[]; observers: ColumnObserver[] } | null = null;
  let rows = 0;
  const observe = (row: TableRow): void => {
    if (!columns || row.line <= columns.line) return;
    rows++;
    columns.observers.forEach((observer, at) => observer.add(row.cells[at] ?? ''));
    if (preview.length < PREVIEW_ROWS && !row.problem) preview.push(previewRow(row, columns.headers.length));
  };
  for await (const batch of table.rows()) {
    for (const row of batch) {
      if (columns) observe(row);
      else if (first.push(row) === ROWS_BEFORE_HEADER) {
        columns = columnsOf(first);
        first.forEach(observe);
      }
    }
  }
  if (!columns) {
    columns = columnsOf(first);
    first.forEach(observe);
  }
  if (rows === 0) {
    throw new LedgerError('NO_ROWS', {
      fr: 'Ce fichier n’a qu’un en-tête : aucune facture à lire.',
      en: 'This file has a header only: there is no invoice to read.',
    });
  }
  return {
    headerLine: columns.line,
    headers: columns.headers,
    shapes: columns.observers.map((observer) => observer.shape()),
    preview,
    rows,
  };
}

function columnsOf(first: readonly TableRow[]): {
  line: number;
  headers: string[];
  observers: ColumnObserver[];
} {
  if (first.some(({ cells }) => cells.length > MOST_COLUMNS)) throw tooManyColumns();
  const header = findHeader(first);
  if (!header) {
    throw new LedgerError('NO_HEADER', {
      fr: 'Ce fichier n’a pas de ligne d’en-tête : donnez un nom à chaque colonne.',
      en: 'This file has no header line: give each column a name.',
    });
  }
  const headers = distinctHeadings(header.cells);
  return { line: header.line, headers, observers: headers.map(() => new ColumnObserver()) };
}

function previewRow(row: TableRow, width: number): string[] {
  return Array.from({ length: width }, (_, at) =>
    (row.cells[at] ?? '').trim().slice(0, LONGEST_PREVIEW_CELL),
  );
}
