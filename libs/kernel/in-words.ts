import type { Day } from './day.js';
import type { LocalizedText } from './localized-text.js';

const LOCALES: Readonly<Record<keyof LocalizedText, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** A day as people write it, e.g. `3 mars 2026`. */
export function dayInWords(day: Day, language: keyof LocalizedText): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(day));
}

/** A count as people write it, e.g. `3 000` or `3,000`. */
export function numberInWords(count: number, language: keyof LocalizedText): string {
  return new Intl.NumberFormat(LOCALES[language]).format(count);
}
