import { dayNumberOf } from '../history/day-numbers.js';

export const DAY_FORMATS = ['YMD', 'DMY', 'MDY'] as const;
/** What `1/2/2013` means; `YMD`: no such cell is expected. Cells that can be read in one way only need no format. */
export type DayFormat = (typeof DAY_FORMATS)[number];

const TIME_BEHIND = /(?:T|\s+)\d{1,2}:\d{2}.*$/i;
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;
/** Spreadsheets turn 20200210 into 20200210.0. */
const PACKED = /^(\d{4})(\d{2})(\d{2})(?:\.0+)?$/;
/** 1982 to 2064 as spreadsheets count days. */
const SERIAL = /^([3-5]\d{4})(?:\.\d+)?$/;
const SERIAL_OF_1970 = 25_569;
const MONTH_SECOND = /^(\d{1,2})(?:er|st|nd|rd|th)?[-/. ]*(\p{L}{3,9})\.?[-/., ]+(\d{4}|\d{2})$/iu;
const MONTH_FIRST = /^(\p{L}{3,9})\.?[-/. ]*(\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\d{4}|\d{2})$/iu;
/** How the months begin in English and French, without accents. */
const MONTHS = 'jan feb|fev mar apr|avr may|mai jun|juin jul|juil aug|aou sep oct nov dec'
  .split(' ')
  .map((names) => new RegExp(`^(?:${names})`, 'i'));

const CENTURY = 2000;

/** Day of a cell, counted from 1970-01-01; a time of day is left out. NaN when it is no day of the calendar in this format. */
export function parseDayCell(text: string, format: DayFormat): number {
  const bare = text.includes(':') ? text.replace(TIME_BEHIND, '') : text;
  const yearFirst = YEAR_FIRST.exec(bare) ?? PACKED.exec(bare);
  if (yearFirst) return dayOf(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  const yearLast = YEAR_LAST.exec(bare);
  if (!yearLast) return withoutOrder(bare);
  const [, first, second, year] = yearLast as unknown as [string, string, string, string];
  if (format === 'YMD') return NaN;
  return format === 'DMY' ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** The format in which most `cells` are days; null when none is one, `AMBIGUOUS` when days and months cannot be told apart. */
export function guessDayFormat(cells: readonly string[]): DayFormat | 'AMBIGUOUS' | null {
  const [noOrder, dayFirst, monthFirst] = DAY_FORMATS.map(
    (format) => cells.filter((cell) => !Number.isNaN(parseDayCell(cell, format))).length,
  ) as [number, number, number];
  const most = Math.max(dayFirst, monthFirst);
  if (most === 0) return null;
  if (noOrder === most) return 'YMD';
  if (dayFirst === monthFirst) return 'AMBIGUOUS';
  return dayFirst === most ? 'DMY' : 'MDY';
}

function withoutOrder(text: string): number {
  const serial = SERIAL.exec(text);
  if (serial) return Number(serial[1]) - SERIAL_OF_1970;
  const second = MONTH_SECOND.exec(text);
  if (second) return dayOf(second[3]!, monthOf(second[2]!), second[1]!);
  const first = MONTH_FIRST.exec(text);
  return first ? dayOf(first[3]!, monthOf(first[1]!), first[2]!) : NaN;
}

function monthOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return String(MONTHS.findIndex((month) => month.test(plain)) + 1);
}

function dayOf(year: string, month: string, date: string): number {
  const fullYear = year.length === 2 ? CENTURY + Number(year) : Number(year);
  return dayNumberOf(fullYear, Number(month), Number(date));
}
