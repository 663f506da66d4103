import { DomainError } from '#kernel';
import { csvRows, type CsvRow } from './csv-rows.js';

export type { CsvRow } from './csv-rows.js';

export type CellReader = (row: CsvRow) => string | null;

/** Where each column stands in this file: registers add and move columns from year to year. */
export class CsvHeader {
  private readonly positions: ReadonlyMap<string, number>;

  constructor(readonly names: readonly string[]) {
    this.positions = new Map(names.map((name, position) => [normalised(name), position] as const).reverse());
  }

  /** Position of a column named in any case and with any blanks around; -1 when the file has none. */
  positionOf(name: string): number {
    return this.positions.get(normalised(name)) ?? -1;
  }

  has(name: string): boolean {
    return this.positions.has(normalised(name));
  }

  /** Cell of a column, trimmed; null when it is empty or when the file has no such column. */
  cell(row: CsvRow, name: string): string | null {
    return this.reader([name])(row);
  }

  /** The same for many rows: each column is looked up once. A column may go by several names; the first one found is read. */
  readers<Name extends string>(
    columns: Readonly<Record<Name, string | readonly string[]>>,
  ): Readonly<Record<Name, CellReader>> {
    const entries = Object.entries<string | readonly string[]>(columns);
    return Object.fromEntries(
      entries.map(([name, spellings]) => [name, this.reader([spellings].flat())]),
    ) as Record<Name, CellReader>;
  }

  private reader(spellings: readonly string[]): CellReader {
    const position = spellings.map((name) => this.positionOf(name)).find((found) => found >= 0) ?? -1;
    return (row) => row.cells[position]?.trim() || null;
  }
}

export interface CsvFile {
  readonly header: CsvHeader;
  /** Rows in file order, about one chunk at a time. Blank lines are left out. */
  readonly batches: AsyncIterable<readonly CsvRow[]>;
}

export interface CsvOptions {
  /** Columns without which the file is not the expected one, each under one of its names. */
  readonly required: readonly (string | readonly string[])[];
  /** Default: the one of `,` `;` and tab that the header uses most. */
  readonly delimiter?: ',' | ';' | '\t';
}

/**
 * Opens a CSV file of any size: only one chunk and one record are held in memory.
 * @throws DomainError `EMPTY_FILE`, `WRONG_HEADER` (names the missing columns), `NOT_UTF8`.
 */
export async function readCsv(bytes: AsyncIterable<Buffer>, options: CsvOptions): Promise<CsvFile> {
  const rows = csvRows(bytes, options)[Symbol.asyncIterator]();
  const first = await rows.next();
  if (first.done) throw new DomainError('EMPTY_FILE', 'The file is empty.');
  const [headerRow, ...rest] = first.value;
  const header = new CsvHeader(headerRow!.cells);
  refuseMissing(header, options.required);
  return { header, batches: checked(rest, { [Symbol.asyncIterator]: () => rows }, header.names.length) };
}

/** @throws DomainError `WRONG_HEADER` naming the columns that are missing and those that the file begins with. */
export function refuseMissing(header: CsvHeader, required: CsvOptions['required']): void {
  const missing = required
    .map((spellings) => [spellings].flat())
    .filter((names) => !names.some((name) => header.has(name)));
  if (missing.length === 0) return;
  const shown = header.names.slice(0, 5).map((name) => name.slice(0, 40));
  const more = header.names.length > shown.length ? ', …' : '';
  const lacking = missing.map(([name]) => name).join(', ');
  throw new DomainError(
    'WRONG_HEADER',
    `Wrong header: no column ${lacking}; the file begins with: ${shown.join(', ')}${more}`,
  );
}

async function* checked(
  first: readonly CsvRow[],
  rest: AsyncIterable<readonly CsvRow[]>,
  width: number,
): AsyncIterable<readonly CsvRow[]> {
  if (first.length > 0) yield first.map((row) => withWidth(row, width));
  for await (const rows of rest) yield rows.map((row) => withWidth(row, width));
}

function withWidth(row: CsvRow, width: number): CsvRow {
  if (row.cells.length === width || row.problem) return row;
  return { line: row.line, cells: [], problem: `${row.cells.length} cells instead of ${width}` };
}

function normalised(name: string): string {
  return name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase();
}
