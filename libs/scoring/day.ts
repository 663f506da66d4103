/** Days as `YYYY-MM-DD` text. Kept apart from the kernel's because scoring imports nothing; texts compare in order of time. */

const MS_PER_DAY = 86_400_000;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2200;
const LONG_MONTHS = [1, 3, 5, 7, 8, 10, 12];
const [ZERO, HYPHEN] = [48, 45];

/** A real day of the calendar within 1900–2200: registers hold years such as 0009 and 5025. */
export function isSensibleDay(text: unknown): text is string {
  if (typeof text !== 'string' || text.length !== 10) return false;
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const year = yearOf(text);
  const month = monthOf(text);
  const date = dateOf(text);
  // Each must hold, so that what is no number fails too.
  if (!(year >= EARLIEST_YEAR && year <= LATEST_YEAR && month >= 1 && month <= 12)) return false;
  return date >= 1 && (date <= 28 || date <= daysIn(year, month));
}

export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1 March of the year 0, which makes the leap day the last one of a year. Arithmetic alone: reports hold thousands of days. */
export function dayNumber(day: string): number {
  const month = monthOf(day);
  const marchYear = yearOf(day) - (month > 2 ? 0 : 1);
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dateOf(day);
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Same day of a later month, or that month's last day: 31 January plus one month is 28 or 29 February. */
export function addMonths(day: string, count: number): string {
  const date = dateOf(day);
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return `${newYear}-${twoDigits(newMonth)}-${twoDigits(Math.min(date, daysIn(newYear, newMonth)))}`;
}

/** Whole years lived on `to`, or null when `from` is unknown or later. */
export function fullYears(from: string | null, to: string): number | null {
  if (from === null || from > to) return null;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return addMonths(from, 12 * years) > to ? years - 1 : years;
}

function yearOf(day: string): number {
  return 100 * twoDigitsAt(day, 0) + twoDigitsAt(day, 2);
}

function monthOf(day: string): number {
  return twoDigitsAt(day, 5);
}

function dateOf(day: string): number {
  return twoDigitsAt(day, 8);
}

/** NaN when either is no digit. */
function twoDigitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : NaN;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return LONG_MONTHS.includes(month) ? 31 : 30;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
