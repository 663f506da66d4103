import type { Day } from '#kernel';

const MS_PER_DAY = 86_400_000;
const texts = new Map<number, Day>();

/** Days from 1970-01-01 to a day of the calendar; NaN when there is no such day. `month` is 1–12. */
export function dayNumberOf(year: number, month: number, date: number): number {
  const ms = Date.UTC(year, month - 1, date);
  const day = new Date(ms);
  const isReal =
    day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return isReal ? ms / MS_PER_DAY : NaN;
}

/** `YYYY-MM-DD`. A history spans few days and asks for each of them very often. */
export function dayText(day: number): Day {
  const known = texts.get(day);
  if (known) return known;
  const text = new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as Day;
  texts.set(day, text);
  return text;
}

export function dayNumberFrom(day: Day): number {
  return Date.parse(day) / MS_PER_DAY;
}
