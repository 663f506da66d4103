import type { Language } from '../../lib/language';
import { parseAmount } from '../../lib/typed-amount';
import { parseDay } from '../../lib/typed-day';
import type { InvoiceRow } from './invoice-row';

const MS_PER_DAY = 86_400_000;

/** How late an invoice is, as far as it is typed. `days` after the due day, frozen ones left out; never below zero. */
export type Lateness =
  | { readonly kind: 'PAID'; readonly days: number }
  | { readonly kind: 'OPEN'; readonly days: number }
  | { readonly kind: 'NOT_DUE' };

/**
 * What the API will compute, shown while typing: the last payment minus the due day; what is open counts until the day on
 * which it was last seen open. Null while too little is typed. The API's own count is the one that is kept.
 */
export function latenessOf(row: InvoiceRow, today: string, language: Language): Lateness | null {
  const dueOn = parseDay(row.dueOn);
  if (dueOn === null) return null;
  const paidOn = settledOn(row, language);
  const until = paidOn ?? parseDay(row.observedOn) ?? today;
  const isPaid = paidOn !== null;
  if (!isPaid && until < dueOn) return { kind: 'NOT_DUE' };
  const elapsed = (Date.parse(until) - Date.parse(dueOn)) / MS_PER_DAY - (Number(row.frozenDays) || 0);
  return { kind: isPaid ? 'PAID' : 'OPEN', days: Math.max(0, elapsed) };
}

/** Day on which the last part of the whole amount was paid. */
function settledOn(row: InvoiceRow, language: Language): string | null {
  if (row.parts.length === 0) return parseDay(row.paidOn);
  const amount = parseAmount(row.amount, language);
  if (amount === null) return null;
  const parts = row.parts.map((part) => ({
    paidOn: parseDay(part.paidOn),
    minor: parseAmount(part.amount, language),
  }));
  const paid = parts.reduce((sum, { minor }) => sum + BigInt(minor ?? 0), 0n);
  if (paid < BigInt(amount)) return null;
  return parts.reduce<string | null>(
    (last, { paidOn }) => (paidOn !== null && (last === null || paidOn > last) ? paidOn : last),
    null,
  );
}
