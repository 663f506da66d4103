import { addDays, daysBetween, type Day } from '#kernel';
import type { ExperienceFact } from '#ratings';
import { lawfulUntil } from './lawful-until.js';
import type { TermsRule } from './tier-policy.js';

/** One invoice, in days from its own date to its payment. */
export interface MeasuredInvoice {
  readonly supplierId: string;
  /** Null: registers do not know the size of the supplier. */
  readonly isOfSmallSupplier: boolean | null;
  readonly isProved: boolean;
  /** Days from the date of the invoice to the payment of the rest, or to when it was last seen unpaid, less days in dispute. */
  readonly days: number;
  readonly isPaid: boolean;
  /** Paid as agreed and as the law allows; null when it was last looked at before that could be said. */
  readonly isWithinTerms: boolean | null;
}

/** Whether it was paid within so many days; null when it was last looked at before that could be said. */
export function isPaidWithin(
  { days, isPaid }: Pick<MeasuredInvoice, 'days' | 'isPaid'>,
  limit: number,
): boolean | null {
  if (days > limit) return false;
  return isPaid ? true : null;
}

/** Days and payment of an invoice as they were known on `knownOn`. `isFrench`: the law of French invoices bounds its term. */
export function timingOf(
  fact: ExperienceFact,
  issuedOn: Day,
  {
    knownOn,
    isFrench,
    terms,
  }: { readonly knownOn: Day; readonly isFrench: boolean; readonly terms: TermsRule },
): Pick<MeasuredInvoice, 'days' | 'isPaid' | 'isWithinTerms'> {
  const frozen = fact.frozenDays ?? 0;
  const lawful = addDays(lawfulUntil(issuedOn, terms), frozen);
  const termEnds = isFrench && lawful < fact.dueOn ? lawful : fact.dueOn;
  const lastDay = addDays(termEnds, terms.graceDays);
  // Given up by its supplier, or taken back by the payer: it will never be paid.
  if (fact.standing === 'WRITTEN_OFF' || fact.standing === 'CHARGED_BACK')
    return { days: Number.POSITIVE_INFINITY, isPaid: false, isWithinTerms: false };
  const paidOn = settledOn(fact);
  const until = paidOn ?? fact.unpaidOn ?? knownOn;
  return {
    days: daysBetween(issuedOn, until) - frozen,
    isPaid: paidOn !== null,
    isWithinTerms: until > lastDay ? false : paidOn === null ? null : true,
  };
}

/** The day of the payment with which nothing was left to pay. */
function settledOn({ amount, payments, unpaidOn }: ExperienceFact): Day | null {
  if (unpaidOn !== null) return null;
  const inOrder = payments.toSorted((one, other) => (one.paidOn < other.paidOn ? -1 : 1));
  if (amount === null) return inOrder.at(-1)?.paidOn ?? null;
  let rest = amount.minor;
  for (const { paidOn, amountMinor } of inOrder) {
    rest -= amountMinor;
    if (rest <= 0n) return paidOn;
  }
  return null;
}
