import type { PaymentExperience } from './payment-facts.js';

/** Shares are quotients of amounts: three thirds may add up to a little more than one. */
export const SHARE_TOLERANCE = 1e-9;

/** Share of an invoice that all its payments cover, whenever they were made. */
export function paidShare({ payments }: PaymentExperience): number {
  let paid = 0;
  for (const { share } of payments) paid += share;
  return paid;
}
