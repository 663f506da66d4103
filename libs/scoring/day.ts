/** Days as `YYYY-MM-DD` text. Kept apart from the kernel's because scoring imports nothing; texts compare in order of time. */

const MS_PER_DAY = 86_400_000;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2200;
const LONG_MONTHS = [1, 3, 5, 7, 8, 10, 12];

/** A real day of the calendar within 1900–2200: registers hold years such as 0009 and 5025. */
export function isSensibleDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, date] = partsOf(text);
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return false;
  return date >= 1 && date <= daysIn(year, month);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Same day of a later month, or that month's last day: 31 January plus one month is 28 or 29 February. */
export function addMonths(day: string, count: number): string {
  const [year, month, date] = partsOf(day);
  const months = year * 12 + month - 1 + count;
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return `${newYear}-${twoDigits(newMonth)}-${twoDigits(Math.min(date, daysIn(newYear, newMonth)))}`;
}

/** Whole years lived on `to`, or null when `from` is unknown or later. */
export function fullYears(from: string | null, to: string): number | null {
  if (from === null || from > to) return null;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return addMonths(from, 12 * years) > to ? years - 1 : years;
}

function partsOf(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return LONG_MONTHS.includes(month) ? 31 : 30;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
