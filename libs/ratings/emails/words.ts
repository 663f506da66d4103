import type { Currency, Day } from '#kernel';

export type Language = 'fr' | 'en';

const LOCALE: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** A count, e.g. `4 950`. */
export function numberInWords(count: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language]).format(count);
}

/** A day in words, e.g. `3 mars 2026`. */
export function dayInWords(day: Day | Date, language: Language): string {
  const instant = typeof day === 'string' ? new Date(`${day}T12:00:00Z`) : day;
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(
    instant,
  );
}

/** An exact amount, e.g. `1 250,00 €`: the integer part is formatted as such, so that no digit is lost to a float. */
export function amountInWords(minor: bigint, currency: Currency, language: Language): string {
  const whole = new Intl.NumberFormat(LOCALE[language]).format(minor / 100n);
  const cents = String(minor % 100n).padStart(2, '0');
  return language === 'fr'
    ? `${whole},${cents} ${currency === 'EUR' ? '€' : '£'}`
    : `${currency === 'EUR' ? '€' : '£'}${whole}.${cents}`;
}
