/** Numbers between separators as a European reader types them, day first; or as machines and spreadsheets write them, year first. */
const DAY_FIRST = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})$/;
const BARE = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;
const CENTURY = 2000;

/**
 * What the reader typed, as `YYYY-MM-DD`: `31/3/26`, `31.03.2026`, `310326` and `2026-03-31` are the same day. Null when it is
 * no day: the 31st of June, or text that is only begun.
 */
export function parseDay(text: string): string | null {
  const typed = text.trim();
  const yearFirst = YEAR_FIRST.exec(typed);
  if (yearFirst) return dayOf(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  const dayFirst = DAY_FIRST.exec(typed) ?? BARE.exec(typed);
  return dayFirst && dayOf(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
}

/** `2026-03-31` → `31/03/2026`, as both languages of the screens write it. */
export function typedDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** Today, `YYYY-MM-DD`, by the same clock as the API: a day in the reader's own zone could be one that the API calls tomorrow. */
export function today(now = new Date()): string {
  return now.toISOString().slice(0, 10);
}

function dayOf(yearText: string, monthText: string, dayText: string): string | null {
  const year = Number(yearText) + (yearText.length === 2 ? CENTURY : 0);
  const [month, day] = [Number(monthText), Number(dayText)];
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day ? isoDay(year, month, day) : null;
}

function isoDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}
