import type { Language } from './language';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/**
 * `2026-01-22` → `22 janvier 2026`, `2026-07-01` → `1er juillet 2026` as French typography has it.
 * A day has no time zone: it is formatted in UTC so that it never shifts.
 */
export function formatDay(day: string, language: Language, month: 'long' | 'short' = 'long'): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  });
  const text = format.format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** `2026-03-31` → `mars 2026`. */
export function formatMonth(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

export function formatNumber(value: number, language: Language, digits = 0): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(value);
}

/** `share` is a fraction: 0.0237 → `2,4 %`. */
export function formatShare(share: number, language: Language): string {
  const digits = share > 0 && share < 0.1 ? 1 : 0;
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: digits }).format(
    share,
  );
}

/** `percent` as the registers write it: 26.4 → `26,4 %`. */
export function formatPercent(percent: number, language: Language, digits = 1): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: digits }).format(
    percent / 100,
  );
}

/** Points with their sign, always one decimal so that a column of them adds up to the eye: `+3,7`. */
export function formatPoints(points: number, language: Language, signed = true): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: signed ? 'exceptZero' : 'auto',
  }).format(points);
}

/** Exact minor units, shown rounded: `{ minor: '123456789', currency: 'EUR' }` → `1,2 M €`. */
export function formatMoney(money: { minor: string; currency: string }, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: money.currency,
    notation: 'compact',
    maximumFractionDigits: 1,
  }).format(Number(money.minor) / 100);
}

/** Exact minor units, shown with their cents: `{ minor: '120050', currency: 'EUR' }` → `1 200,50 €`. */
export function formatExactMoney(money: { minor: string; currency: string }, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: money.currency }).format(
    Number(money.minor) / 100,
  );
}

/** `2026-11-21T12:00:00.000Z` → `21 novembre 2026 à 13:00`, in the reader's own time zone. */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

/** Bytes: `3145728` → `3 Mo`. */
export function formatFileSize(bytes: number, language: Language): string {
  const [unit, size] =
    bytes < 1024 * 1024
      ? (['kilobyte', bytes / 1024] as const)
      : (['megabyte', bytes / (1024 * 1024)] as const);
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit,
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}
