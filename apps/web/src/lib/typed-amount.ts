import type { Language } from './language';

/** A currency around the number, and the spaces that French typography puts between thousands. */
const NOISE = /[\s\u00a0\u202f'’€£]|EUR|GBP/gi;
const PLAIN = /^\d{1,15}(?:[.,](\d{1,2}))?$/;
const DECIMALS_AFTER_GROUPS = /^\d{1,3}(?:(\.\d{3})+|(,\d{3})+)([.,]\d{1,2})?$/;

/**
 * What the reader typed, in cents or pence: `1 200,50`, `1.200,50`, `1,200.50` and `1200.5` are `120050`. Null when it is no
 * amount, or could be two: in French `1,200` may be one euro twenty or twelve hundred, in English `1.200` likewise.
 */
export function parseAmount(text: string, language: Language): string | null {
  const typed = text.replace(NOISE, '');
  if (PLAIN.test(typed)) return minorOf(typed);
  const groups = DECIMALS_AFTER_GROUPS.exec(typed);
  if (!groups) return null;
  const separator = groups[1] ? '.' : ',';
  const decimals = groups[3] ?? '';
  if (decimals.startsWith(separator)) return null;
  const isOneGroup = decimals === '' && typed.split(separator).length === 2;
  if (isOneGroup && separator === (language === 'fr' ? ',' : '.')) return null;
  return minorOf(
    typed.replaceAll(separator, (_, at: number) => (at >= typed.length - decimals.length ? '.' : '')),
  );
}

/** `120050` → `1200,50`: what the reader would have typed. */
export function typedAmount(minor: string, language: Language): string {
  const digits = minor.padStart(3, '0');
  const [whole, cents] = [digits.slice(0, -2), digits.slice(-2)];
  return cents === '00' ? whole : `${whole}${language === 'fr' ? ',' : '.'}${cents}`;
}

function minorOf(plain: string): string {
  const [whole = '', decimals = ''] = plain.split(/[.,]/);
  return String(BigInt(whole + decimals.padEnd(2, '0')));
}
