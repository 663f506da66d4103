import { CHARTER_TIERS } from '../status/membership-status.js';
import type { Assessment, NextTier } from './assessment.js';

/** What the tier above the assessed one still needs; null at the top. */
export function nextTierOf({ tier, lines }: Assessment): NextTier | null {
  const next = CHARTER_TIERS[CHARTER_TIERS.indexOf(tier) + 1];
  if (!next) return null;
  return { tier: next, missing: lines.filter(({ isMet, neededFor }) => !isMet && neededFor.includes(next)) };
}
