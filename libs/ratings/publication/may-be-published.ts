import type { Day } from '#kernel';
import { daysLate } from '../experiences/days-late.js';
import type { Experience } from '../experiences/experience.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import type { ProofTier } from '../status/rating-status.js';

export interface Publishable {
  readonly isNegative: boolean;
  readonly tier: ProofTier;
  readonly experiences: readonly Experience[];
}

/**
 * The rule of publication: good news needs no proof; a negative rating needs a signed order matched with the invoice (T2)
 * and a delay that no circuit of approval explains, or the books (T3). Never the creditor's choice.
 */
export function mayBePublished({ isNegative, tier, experiences }: Publishable, today: Day): boolean {
  if (!isNegative || tier === 'T3' || tier === 'T4') return true;
  const worst = Math.max(0, ...experiences.map(daysLate));
  return tier === 'T2' && worst >= ratingPolicyOn(today).leastDaysOverdue.value;
}
