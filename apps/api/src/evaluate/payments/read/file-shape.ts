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
  const dayFormats = dayFormatsOf(header, rows, columns, options.dayFormat);
  const cells = (role: Role) => cellsOf(rows, columns, role).map(({ text }) => text);
  return {
    header,
    columns,
    dayFormats,
    decimalMark: options.decimalMark ?? guessDecimalMark(cells('amount')),
    mainCurrency:
      columns.currency === undefined
        ? null
        : mostFrequent(cells('currency').map((text) => text.toUpperCase())),
  };
}

/** A column that could be read both ways is read like the others of its file: nobody writes days in two orders. */
function dayFormatsOf(
  header: readonly string[],
  rows: readonly CsvRow[],
  columns: Columns,
  said: DayFormat | undefined,
): Record<DayRole, DayFormat> {
  const guesses = DAY_ROLES.map((role) => {
    const cells = cellsOf(rows, columns, role);
    return { role, cells, guess: said ?? guessDayFormat(cells.map(({ text }) => text)) };
  });
  const sure = new Set(
    guesses.map(({ guess }) => guess).filter((guess) => guess === 'DMY' || guess === 'MDY'),
  );
  const [others] = sure.size === 1 ? sure : [];
  return Object.fromEntries(
    guesses.map(({ role, cells, guess }) => {
      const format = guess === 'AMBIGUOUS' ? (others ?? guess) : guess;
      if (format !== null && format !== 'AMBIGUOUS') return [role, format];
      throw unreadableDays(role, header[columns[role]!]!.trim(), cells, rows.length, format);
    }),
  ) as Record<DayRole, DayFormat>;
}

function unreadableDays(
  role: DayRole,
  column: string,
  [first]: readonly { readonly line: number; readonly text: string }[],
  rows: number,
  guess: 'AMBIGUOUS' | null,
): DomainError {
  const isRight = `Is it the right column (--${role}-column)?`;
  if (!first)
    return new DomainError(
      'UNREADABLE_DAYS',
      `Column ${column} is empty in all of the first ${rows} rows. ${isRight} If so, say --day-format YMD, DMY or MDY.`,
      role,
    );
  const place = `Line ${first.line}, column ${column}: "${first.text.slice(0, 40)}"`;
  return guess === null
    ? new DomainError(
        'UNREADABLE_DAYS',
        `${place} is no day that we can read, nor is any other of the first ${rows} rows. ${isRight}`,
        role,
      )
    : new DomainError(
        'AMBIGUOUS_DAYS',
        `${place} could be day/month or month/day, like all of the first ${rows} rows. Say --day-format DMY or MDY.`,
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
