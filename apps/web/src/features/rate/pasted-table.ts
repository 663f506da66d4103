import type { Language } from '../../lib/language';
import { parseAmount } from '../../lib/typed-amount';
import { parseDay, typedDay } from '../../lib/typed-day';
import type { InvoiceTexts } from './invoice-row';

type Column = 'reference' | 'issuedOn' | 'dueOn' | 'amount' | 'paidOn';
type DayColumn = Extract<Column, `${string}On`>;

/** The words that spreadsheets put above a column, in both languages, without accents. */
const HEADINGS: Readonly<Record<Column, RegExp>> = {
  amount: /montant|ttc|amount|total/,
  dueOn: /echeance|^due\b|due (?:date|on)/,
  paidOn: /paye|regl|paid|encaiss|settled|paiement|payment/,
  issuedOn: /emis|issue|date de (?:la )?facture|date facture|invoice date|^date$/,
  reference: /facture|invoice|numero|number|piece|reference|^n[°o]?$/,
};
/** In the order of the form; with two, the first is when it was due. */
const DAYS_BY_COUNT: Readonly<Record<number, readonly DayColumn[]>> = {
  1: ['dueOn'],
  2: ['dueOn', 'paidOn'],
  3: ['issuedOn', 'dueOn', 'paidOn'],
};
const MOST_DAY_COLUMNS = 3;

/** Whether a text comes from several cells, so that it belongs in several fields. */
export function isTable(text: string): boolean {
  return /\t|\n\s*\S/.test(text.trim());
}

/**
 * Rows copied from a spreadsheet, as texts for the form. Columns are told apart by their headings, else by what is in them:
 * days (issued, due, paid; of two, due and paid), one amount, and the first other text as the invoice number. Cells that
 * nobody asked for are left out; nothing is guessed inside a cell.
 */
export function rowsFromTable(text: string, language: Language): InvoiceTexts[] {
  const cells = cellsOf(text);
  const named = columnsByHeading(cells[0] ?? []);
  const rows = named ? cells.slice(1) : cells;
  const columns = named ?? columnsByContent(rows, language);
  return rows
    .map((row) => textsOf(row, columns))
    .filter((texts) => Object.values(texts).some((cell) => cell !== ''));
}

function cellsOf(text: string): string[][] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim());
  const separator = lines.some((line) => line.includes('\t')) ? '\t' : ';';
  return lines.map((line) => line.split(separator).map((cell) => cell.replace(/^"(.*)"$/, '$1').trim()));
}

function columnsByHeading(cells: readonly string[]): Map<Column, number> | null {
  const columns = new Map<Column, number>();
  cells.forEach((cell, index) => {
    const word = cell.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const column = (Object.keys(HEADINGS) as Column[]).find((one) => HEADINGS[one].test(word));
    if (column && !columns.has(column) && parseDay(cell) === null && !/\d/.test(cell))
      columns.set(column, index);
  });
  return columns.size >= 2 ? columns : null;
}

function columnsByContent(rows: readonly string[][], language: Language): Map<Column, number> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const indexes = Array.from({ length: width }, (_, index) => index);
  const isAll = (index: number, matches: (cell: string) => boolean) => {
    const filled = rows.flatMap((row) => row[index] || []);
    return filled.length > 0 && filled.every(matches);
  };
  const days = indexes
    .filter((index) => isAll(index, (cell) => parseDay(cell) !== null))
    .slice(0, MOST_DAY_COLUMNS);
  const numbers = indexes.filter(
    (index) => !days.includes(index) && isAll(index, (cell) => parseAmount(cell, language) !== null),
  );
  const texts = indexes.filter((index) => !days.includes(index) && !numbers.includes(index));
  // Invoice numbers may be bare numbers too: the first of two such columns.
  const reference = texts[0] ?? (numbers.length > 1 ? numbers[0] : undefined);
  const amount = numbers.find((index) => index !== reference);
  const columns = new Map<Column, number>();
  (DAYS_BY_COUNT[days.length] ?? []).forEach((column, at) => columns.set(column, days[at]!));
  if (reference !== undefined) columns.set('reference', reference);
  if (amount !== undefined) columns.set('amount', amount);
  return columns;
}

function textsOf(row: readonly string[], columns: ReadonlyMap<Column, number>): InvoiceTexts {
  return Object.fromEntries(
    Array.from(columns, ([column, index]) => {
      const cell = row[index] ?? '';
      const day = column.endsWith('On') ? parseDay(cell) : null;
      return [column, day === null ? cell : typedDay(day)];
    }),
  );
}
