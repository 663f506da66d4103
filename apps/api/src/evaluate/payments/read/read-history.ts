import { csvRows, decodeUtf8OrLatin, openInputs, type CsvRow, type OpenedInput } from '#companies';
import { DomainError } from '#kernel';
import { InvoiceHistoryBuilder, type InvoiceHistory } from '../history/invoice-history.js';
import { rollerOf, type Roll } from '../history/roll-due-days.js';
import { shapeOf, type ShapeOptions } from './file-shape.js';
import { LeftOutCounts, type LeftOut } from './left-out.js';
import { readRow, type FileShape, type ToldInvoice } from './row-reader.js';

export interface ReadOptions extends ShapeOptions {
  readonly delimiter?: string;
  readonly roll: Roll;
}

export interface ReadHistory {
  /** Of a folder or an archive the first one is read. */
  readonly fileName: string;
  readonly history: InvoiceHistory;
  readonly shape: FileShape;
  readonly rowsRead: number;
  readonly leftOut: readonly LeftOut[];
}

/** Enough rows to tell days from months and commas from points. */
const ROWS_FOR_SHAPE = 20_000;

/**
 * Reads an invoice history from a CSV file, plain, gzipped or in a zip, or from standard input (`-`), holding no more than its
 * columns in memory.
 * @throws DomainError `FILE_NOT_FOUND`, `EMPTY_FILE`, `NOT_UTF8`, `WRONG_HEADER`, `WRONG_FORMAT`, `UNREADABLE_DAYS`, `AMBIGUOUS_DAYS`,
 * `NO_USABLE_ROW`
 */
export async function readHistory(
  place: string,
  options: ReadOptions,
  onProgress: (done: number, total: number | null) => void,
): Promise<ReadHistory> {
  for await (const input of openInputs(place, process.stdin)) {
    try {
      return await readInput(input, options, onProgress);
    } finally {
      await input.close();
    }
  }
  throw new DomainError('NO_FILES', `${place} holds no file to read.`);
}

async function readInput(
  input: OpenedInput,
  options: ReadOptions,
  onProgress: (done: number, total: number | null) => void,
): Promise<ReadHistory> {
  if (input.format !== 'csv')
    throw new DomainError(
      'WRONG_FORMAT',
      `${input.fileName} looks like ${input.format}: give the history as CSV.`,
    );
  const { delimiter } = options;
  const table = csvRows(input.bytes(), { delimiter, decode: decodeUtf8OrLatin });
  const batches = table[Symbol.asyncIterator]();
  const { header, rows } = await beginningOf(batches);
  const shape = shapeOf(header, rows, options);
  if (options.roll === 'column' && shape.columns.country === undefined)
    throw new DomainError('WRONG_HEADER', 'With --roll column, say --country-column <name>.', 'country');
  const builder = new InvoiceHistoryBuilder();
  const roll = rollerOf(options.roll);
  const leftOut = new LeftOutCounts();
  const told = new Set<string>();
  let rowsRead = 0;
  const take = (row: CsvRow) => {
    rowsRead++;
    const invoice = row.problem ?? widthProblem(row, header) ?? readRow(row.cells, shape);
    if (typeof invoice === 'string') return leftOut.add(invoice, row.line);
    if (isToldAgain(invoice, told)) return leftOut.add('the same invoice and payment again', row.line);
    const due = roll(invoice.due, invoice.country);
    if (due === null)
      return leftOut.add(`a country without a calendar (${invoice.country ?? 'none'})`, row.line);
    builder.add({ ...invoice, due });
  };
  rows.forEach(take);
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    next.value.forEach(take);
    onProgress(input.progress?.done ?? 0, input.progress?.total ?? null);
  }
  const history = builder.build();
  if (history.size === 0) throw noUsableRow(leftOut.list(), rowsRead);
  return { fileName: input.fileName, history, shape, rowsRead, leftOut: leftOut.list() };
}

/** Only a number tells a row that stands twice from a second invoice of the same day; instalments are settled on several days. */
function isToldAgain({ number, customer, issued, settled }: ToldInvoice, told: Set<string>): boolean {
  if (number === null) return false;
  const before = told.size;
  return told.add(`${number} ${issued} ${settled} ${customer}`).size === before;
}

async function beginningOf(
  batches: AsyncIterator<CsvRow[]>,
): Promise<{ header: readonly string[]; rows: CsvRow[] }> {
  const rows: CsvRow[] = [];
  while (rows.length <= ROWS_FOR_SHAPE) {
    const next = await batches.next();
    if (next.done) break;
    rows.push(...next.value);
  }
  const [header, ...rest] = rows;
  if (!header) throw new DomainError('EMPTY_FILE', 'The file is empty.');
  return { header: header.cells.map((name) => name.replace(/^\ufeff/, '')), rows: rest };
}

function widthProblem({ cells }: CsvRow, header: readonly string[]): string | null {
  return cells.length === header.length ? null : `another number of cells than the header's ${header.length}`;
}

function noUsableRow([first]: readonly LeftOut[], rowsRead: number): DomainError {
  const why = first ? ` Most often: ${first.reason}, first on line ${first.firstLine}.` : '';
  return new DomainError('NO_USABLE_ROW', `None of the ${rowsRead} rows can be used.${why}`);
}
