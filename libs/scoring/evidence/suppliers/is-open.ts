import { paidShare, SHARE_TOLERANCE } from '../../paid-share.js';
import type { PaymentExperience } from '../../payment-facts.js';

/**
 * Whether an invoice is due and nobody has told that it was paid in full. In dispute it is frozen, and what was charged back
 * is not mended by money alone: neither is open.
 */
export function isOpen(one: PaymentExperience, asOf: string): boolean {
  const { dueOn, issuedOn, unpaidOn, standing } = one;
  if (dueOn >= asOf || (issuedOn !== null && issuedOn > asOf)) return false;
  if (standing !== 'UNDISPUTED' && standing !== 'WRITTEN_OFF') return false;
  if (standing === 'UNDISPUTED' && unpaidOn !== null && unpaidOn <= dueOn) return false;
  return paidShare(one) < 1 - SHARE_TOLERANCE;
}
