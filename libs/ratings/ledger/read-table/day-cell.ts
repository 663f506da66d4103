import { addDays, parseDay, type Day } from '#kernel';
import type { DayOrder } from './cell-formats.js';

/** Excel counts days from 1899-12-30, so that its false 29 February 1900 does not matter after it. */
const EXCEL_EPOCH = '1899-12-30' as Day;
/** 1982 to 2064: what a five-digit number can mean in a column of days. */
const EXCEL_SERIAL = /^([3-5]\d{4})(?:[.,]\d+)?$/;
const TIME = /[T\s]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|\s?[AP]M)?$/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const LONGEST_DAY = 40;

/** Reads a day in any of the usual spellings; `order` settles `03/04/2026`. Null when it is no day of the calendar. */
export function parseDayCell(text: string, order: DayOrder): Day | null {
  const bare = withoutTime(text);
  const yearFirst = YEAR_FIRST.exec(bare);
  if (yearFirst) return calendarDay(yearFirst[1]!, yearFirst[3]!, yearFirst[4]!);
  const yearLast = YEAR_LAST.exec(bare);
  if (yearLast) {
    const [, first, , second, year] = yearLast as unknown as [string, string, string, string, string];
    return order === 'DMY' ? calendarDay(year, second, first) : calendarDay(year, first, second);
  }
  const compact = COMPACT.exec(bare);
  if (compact) return calendarDay(compact[1]!, compact[2]!, compact[3]!);
  const serial = EXCEL_SERIAL.exec(bare);
  return serial ? addDays(EXCEL_EPOCH, Number(serial[1])) : null;
}

/** Which order a cell proves; null when it can be read both ways, undefined when it says nothing. */
export function dayOrderOf(text: string): DayOrder | null | undefined {
  // Asked of every cell of a file: most are no day.
  if (!/^\d/.test(text)) return undefined;
  const found = YEAR_LAST.exec(withoutTime(text));
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[3])];
  if (first > 12 && second <= 12) return 'DMY';
  if (second > 12 && first <= 12) return 'MDY';
  return first === second || first > 12 ? undefined : null;
}

/** True for what is a day under one order at least. An Excel serial number alone is not: it may be an amount. */
export function looksLikeDay(text: string): boolean {
  if (EXCEL_SERIAL.test(text)) return false;
  return parseDayCell(text, 'DMY') !== null || parseDayCell(text, 'MDY') !== null;
}

function withoutTime(text: string): string {
  return text.length > LONGEST_DAY ? '' : text.trim().replace(TIME, '');
}

function calendarDay(year: string, month: string, day: string): Day | null {
  const full = year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year;
  return parseDay(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
