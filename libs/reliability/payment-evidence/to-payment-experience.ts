import type { Currency } from '#kernel';
import type { ExperienceFact } from '#ratings';
import { isSensibleDay, type PaymentExperience } from '#scoring';
import type { BusinessCalendar } from '../due-dates/business-calendar.js';
import { rollDueDate } from '../due-dates/roll-due-date.js';
import { sharesOf } from './shares-of.js';

const STANDINGS: readonly string[] = [
  'UNDISPUTED',
  'DISPUTED',
  'WRITTEN_OFF',
  'CHARGED_BACK',
] satisfies PaymentExperience['standing'][];

/**
 * One invoice as the score reads it; null when its lateness cannot be known (an impossible day, no amount to pay, an unknown
 * standing). A day of issue that contradicts the others becomes unknown: deposits are paid before the invoice.
 */
export function toPaymentExperience(
  fact: ExperienceFact,
  calendar: BusinessCalendar,
  currency: Currency,
): PaymentExperience | null {
  const { experienceId, amount, unpaidOn, standing } = fact;
  if (!experienceId || !STANDINGS.includes(standing) || !isSensibleDay(fact.dueOn)) return null;
  if ((amount && amount.minor <= 0n) || (unpaidOn !== null && !isSensibleDay(unpaidOn))) return null;
  const payments = sharesOf(fact);
  if (!payments) return null;
  return {
    experienceId,
    issuedOn: possibleIssue(fact),
    dueOn: rollDueDate(fact.dueOn, calendar),
    amountMinor: amount?.currency === currency ? safeAmount(amount.minor) : null,
    payments,
    unpaidOn,
    standing,
  };
}

function possibleIssue({ issuedOn, dueOn, payments }: ExperienceFact): string | null {
  if (!isSensibleDay(issuedOn) || issuedOn > dueOn) return null;
  return payments.some(({ paidOn }) => paidOn < issuedOn) ? null : issuedOn;
}

/** Beyond 2⁵³ cents nothing is an invoice: the amount is unknown, the lateness is not. */
function safeAmount(minor: bigint): number | null {
  const amount = Number(minor);
  return Number.isSafeInteger(amount) ? amount : null;
}
