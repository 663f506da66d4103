import type { Currency } from '#kernel';
import type { DecimalMark } from './cell-formats.js';

/** 100 billion: no invoice comes near, and sums of such amounts stay exact in a double. */
export const ABSURD_AMOUNT_MINOR = 10_000_000_000_000n;

export type AmountCell =
  { readonly ok: true; readonly minor: bigint; readonly currency: string | null } | { readonly ok: false };

interface Pieces {
  readonly isNegative: boolean;
  /** Digits, points and commas only, beginning and ending with a digit. */
  readonly figure: string;
  readonly currency: string | null;
}

const LONGEST_AMOUNT = 60;
const CURRENCY = /€|£|\$|\b(?:EUR|EUROS?|GBP|USD|CHF)\b/giu;
const BLANKS = /[\s\u00a0\u202f\u2009'’]/gu;
const CODES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP' satisfies Currency,
  $: 'USD',
};
const REFUSED: AmountCell = { ok: false };

/** Reads an amount of money into minor units, a third decimal rounded half away from zero. Signs may stand before, after or be parentheses. */
export function parseAmount(text: string, mark: DecimalMark): AmountCell {
  const pieces = piecesOf(text);
  if (!pieces) return REFUSED;
  const [units, decimals = '', ...more] = pieces.figure.split(mark);
  const thousands = mark === ',' ? '.' : ',';
  if (more.length > 0 || decimals.includes(thousands) || !isGrouped(units!, thousands)) return REFUSED;
  const digits = `${units!.replaceAll(thousands, '')}${decimals.slice(0, 2).padEnd(2, '0')}`;
  const minor = BigInt(digits) + (decimals.charAt(2) >= '5' ? 1n : 0n);
  return { ok: true, minor: pieces.isNegative ? -minor : minor, currency: pieces.currency };
}

/** Which decimal mark a cell proves; null when it can be read both ways, undefined when it says nothing or is no amount. */
export function decimalMarkOf(text: string): DecimalMark | null | undefined {
  // Asked of every cell of a file: most hold neither mark.
  if (!text.includes(',') && !text.includes('.')) return undefined;
  const figure = piecesOf(text)?.figure;
  const last = figure === undefined ? -1 : Math.max(figure.lastIndexOf(','), figure.lastIndexOf('.'));
  if (figure === undefined || last < 0) return undefined;
  const mark = figure[last] as DecimalMark;
  const other: DecimalMark = mark === ',' ? '.' : ',';
  if (figure.includes(other)) return mark;
  if (figure.indexOf(mark) !== last) return other;
  const decimals = figure.length - last - 1;
  return decimals === 3 && /^[1-9]\d{0,2}$/.test(figure.slice(0, last)) ? null : mark;
}

export function looksLikeAmount(text: string): boolean {
  return piecesOf(text) !== null;
}

function piecesOf(text: string): Pieces | null {
  if (text.length > LONGEST_AMOUNT) return null;
  let currency: string | null = null;
  const bare = text
    .replace(CURRENCY, (sign) => {
      const code = sign.toUpperCase();
      currency = CODES[code] ?? code;
      return '';
    })
    .replace(BLANKS, '')
    .replace(/\u2212/g, '-');
  const found = /^(?:\((\d[\d.,]*)\)|([+-]?)(\d[\d.,]*|[.,]\d+)([+-]?))$/.exec(bare);
  if (!found || (found[2] && found[4])) return null;
  const figure = (found[1] ?? found[3]!).replace(/^[.,]/, '0$&').replace(/[.,]$/, '');
  if (!/\d$/.test(figure)) return null;
  return { isNegative: found[1] !== undefined || found[2] === '-' || found[4] === '-', figure, currency };
}

/** `1.234.567` is grouped, `1.2.3` and `12.34` are not. */
function isGrouped(units: string, thousands: string): boolean {
  const [first, ...groups] = units.split(thousands);
  if (!/^\d+$/.test(first!)) return false;
  return groups.length === 0 || (first!.length <= 3 && groups.every((group) => /^\d{3}$/.test(group)));
}
