/** Days as `YYYY-MM-DD` text. Kept apart from the kernel's because scoring imports nothing; texts compare in order of time. */

const MS_PER_DAY = 86_400_000;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2200;

/** A real day of the calendar within 1900–2200: registers hold years such as 0009 and 5025. */
export function isSensibleDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && dayOf(ms) === text;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

export function addDays(day: string, count: number): string {
  return dayOf(Date.parse(day) + count * MS_PER_DAY);
}

/** Same day of a later month, or that month's last day: 31 January plus one month is 28 or 29 February. */
export function addMonths(day: string, count: number): string {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + count;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0));
  const date = Math.min(Number(day.slice(8, 10)), lastOfMonth.getUTCDate());
  return dayOf(Date.UTC(year, month, date));
}

/** Whole years lived on `to`, or null when `from` is unknown or later. */
export function fullYears(from: string | null, to: string): number | null {
  if (from === null || from > to) return null;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return addMonths(from, 12 * years) > to ? years - 1 : years;
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
