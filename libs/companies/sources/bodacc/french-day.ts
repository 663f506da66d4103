import { parseDay, type Day } from '#kernel';

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
/** Registers hold years 0009 and 5025: typing errors, not days. */
const EARLIEST = '1900-01-01';

/**
 * Reads a day as the register writes it: `2026-01-27`, `27/01/2022`, `05.01.2026`, `10 décembre 2009`, `1er janvier 2020`
 * (any blank, any case). Null when it is not a day of the calendar, is before 1900, or is after `latest`.
 */
export function parseFrenchDay(text: string | null, latest: Day | null = null): Day | null {
  const day = text ? parseDay(isoSpelling(text.trim())) : null;
  return day && day >= EARLIEST && (latest === null || day <= latest) ? day : null;
}

function isoSpelling(text: string): string {
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (numeric) return iso(numeric[3]!, numeric[2]!, numeric[1]!);
  const words = /^(\d{1,2})(?:er)?\s+(\p{L}+)\s+(\d{4})$/u.exec(text.replace(/[\u00a0\u202f]/g, ' '));
  if (words) return iso(words[3]!, String(monthNumber(words[2]!)), words[1]!);
  return text.slice(0, 10).replaceAll('/', '-');
}

function monthNumber(name: string): number {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return MONTHS.indexOf(plain) + 1;
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
