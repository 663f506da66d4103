import type { ExperienceFact } from '#ratings';
import { isSensibleDay, type PaymentExperience } from '#scoring';

/**
 * Parts of the amount, oldest payment first. What is paid beyond the amount (a rounded sum, a payment told twice) is left out:
 * nobody pays more than all. Null when the parts cannot be told: an impossible day, or a part of an amount that nobody stated.
 */
export function sharesOf(fact: ExperienceFact): PaymentExperience['payments'] | null {
  const payments = comparable(fact);
  if (!payments?.every(({ paidOn }) => isSensibleDay(paidOn))) return null;
  const whole = fact.amount?.minor ?? payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  let left = whole;
  const shares: { paidOn: string; share: number }[] = [];
  for (const { paidOn, amountMinor } of payments.toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1))) {
    const paid = amountMinor < left ? amountMinor : left;
    left -= paid;
    if (paid > 0n) shares.push({ paidOn, share: Number(paid) / Number(whole) });
  }
  return shares;
}

/** Payments with an amount; without any amount they are equal parts of an invoice that is paid in full. */
function comparable({ amount, payments, unpaidOn }: ExperienceFact): ExperienceFact['payments'] | null {
  if (payments.length === 0) return [];
  if (!amount && unpaidOn !== null) return null;
  const stated = payments.filter(({ amountMinor }) => amountMinor > 0n);
  if (stated.length > 0) return stated;
  return amount ? null : payments.map(({ paidOn }) => ({ paidOn, amountMinor: 1n }));
}
