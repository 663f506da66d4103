import { DomainError } from '#kernel';
import type { CsvRow } from '#companies';
import { guessDecimalMark, type DecimalMark } from './amount-format.js';
import { findColumns, type Columns, type Role } from './columns.js';
import { guessDayFormat, type DayFormat } from './day-format.js';
import { DAY_ROLES, type DayRole, type FileShape } from './row-reader.js';

export interface ShapeOptions {
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  readonly dayFormat?: DayFormat;
  readonly decimalMark?: DecimalMark;
}

/**
 * Tells how a file is written from its header and its first rows; what cannot be told must be said by an option.
 * @throws DomainError `WRONG_HEADER`, `EMPTY_FILE`, `UNREADABLE_DAYS` and `AMBIGUOUS_DAYS` naming line and column
 */
export function shapeOf(
  header: readonly string[],
  rows: readonly CsvRow[],
  options: ShapeOptions,
): FileShape {
  const columns = findColumns(header, options.columns);
  if (rows.length === 0) throw new DomainError('EMPTY_FILE', 'The file has a header and no rows.');
  const dayFormats = Object.fromEntries(
    DAY_ROLES.map((role) => [role, options.dayFormat ?? dayFormatOf(role, header, rows, columns)]),
  ) as Record<DayRole, DayFormat>;
  const cells = (role: Role) => cellsOf(rows, columns, role).map(({ text }) => text);
  return {
    header,
    columns,
    dayFormats,
    decimalMark: options.decimalMark ?? guessDecimalMark(cells('amount')),
    mainCurrency: columns.currency === undefined ? null : mostFrequent(cells('currency')),
  };
}

function dayFormatOf(
  role: DayRole,
  header: readonly string[],
  rows: readonly CsvRow[],
  columns: Columns,
): DayFormat {
  const cells = cellsOf(rows, columns, role);
  const guess = guessDayFormat(cells.map(({ text }) => text));
  if (guess !== null && guess !== 'AMBIGUOUS') return guess;
  const [first] = cells;
  const place = `Line ${first?.line ?? 2}, column ${header[columns[role]!]!.trim()}`;
  const shown = (first?.text ?? '').slice(0, 40);
  if (guess === null)
    throw new DomainError(
      'UNREADABLE_DAYS',
      `${place}: "${shown}" is no day that we can read, nor is any other of the first ${rows.length} rows. Is it the right column (--${role}-column)?`,
      role,
    );
  throw new DomainError(
    'AMBIGUOUS_DAYS',
    `${place}: "${shown}" could be day/month or month/day, like all of the first ${rows.length} rows. Say --day-format DMY or MDY.`,
    role,
  );
}

function cellsOf(
  rows: readonly CsvRow[],
  columns: Columns,
  role: Role,
): { readonly line: number; readonly text: string }[] {
  const at = columns[role];
  if (at === undefined) return [];
  return rows
    .map(({ line, cells }) => ({ line, text: cells[at]?.trim() ?? '' }))
    .filter(({ text }) => text !== '');
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as const)[0];
}
