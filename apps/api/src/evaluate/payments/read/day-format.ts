import { dayNumberOf } from '../history/day-numbers.js';

export const DAY_FORMATS = ['YMD', 'DMY', 'MDY'] as const;
/** Order of year, month and day, whatever stands between them. */
export type DayFormat = (typeof DAY_FORMATS)[number];

const SEPARATED = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})(?:[T ].*)?$/;
/** Spreadsheets turn 20200210 into 20200210.0. */
const PACKED = /^(\d{4})(\d{2})(\d{2})(?:\.0+)?$/;

const CENTURY = 2000;

/** Day of a cell, counted from 1970-01-01; a time of day is left out. NaN when it is no day of the calendar in this format. */
export function parseDayCell(text: string, format: DayFormat): number {
  const parts = (SEPARATED.exec(text) ?? PACKED.exec(text))?.slice(1, 4);
  if (!parts) return NaN;
  const year = parts[format === 'YMD' ? 0 : 2]!;
  if (year.length !== 4 && (format === 'YMD' || year.length !== 2)) return NaN;
  const [first, second, third] = parts.map(Number) as [number, number, number];
  if (format === 'YMD') return dayNumberOf(first, second, third);
  const fullYear = year.length === 2 ? CENTURY + third : third;
  return format === 'DMY' ? dayNumberOf(fullYear, second, first) : dayNumberOf(fullYear, first, second);
}

/** The format in which most `cells` are days; null when none is one, `AMBIGUOUS` when days and months cannot be told apart. */
export function guessDayFormat(cells: readonly string[]): DayFormat | 'AMBIGUOUS' | null {
  const fitting = DAY_FORMATS.map(
    (format) => cells.filter((cell) => !Number.isNaN(parseDayCell(cell, format))).length,
  );
  const most = Math.max(...fitting);
  if (most === 0) return null;
  const best = DAY_FORMATS.filter((_format, at) => fitting[at] === most);
  return best.length === 1 ? best[0]! : 'AMBIGUOUS';
}
