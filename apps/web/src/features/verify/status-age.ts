import type { Language } from '../../lib/language';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };
const UNITS = [
  ['day', 24 * 60 * 60],
  ['hour', 60 * 60],
  ['minute', 60],
] as const;

/**
 * How much older the status is than the verification, both by the clock of the server: `3 minutes`, `2 hours`. Null when that is
 * less than a minute.
 */
export function statusAge(statusAsOf: string, checkedAt: string, language: Language): string | null {
  const seconds = (new Date(checkedAt).getTime() - new Date(statusAsOf).getTime()) / 1000;
  const found = UNITS.find(([, length]) => seconds >= length);
  if (!found) return null;
  const [unit, length] = found;
  const format = new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.floor(seconds / length));
}
