import { mapBands, normalised } from '../bands.js';
import { daysBetween } from '../day.js';
import type { SanctionFact } from '../facts.js';
import type { Policy } from '../policy/policy.js';
import type { SanctionEvidence } from './evidence.js';
import { decay, saturated } from './weights.js';

/**
 * Published fines as a small amount of evidence of paying late: as late as late firms usually are, since a fine does not say by
 * how many days. They stop counting when their publication ends. Latest first.
 */
export function readSanctions(
  published: readonly SanctionFact[],
  asOf: string,
  policy: Policy,
): readonly SanctionEvidence[] {
  const current = published
    .filter((sanction) => sanction.decidedOn <= asOf && sanction.publishedUntil >= asOf)
    .sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
  const masses = current.map(
    ({ decidedOn }) => policy.sanctions.weight.value * decay(daysBetween(decidedOn, asOf), policy),
  );
  const weights = saturated(masses, policy.sanctions.saturation.value);
  const bands = normalised(mapBands(policy.baseBands.value, (share, band) => (band === 0 ? 0 : share)));
  return current.map((sanction, index) => ({ sanction, bands, weight: weights[index]! }));
}

function sortKey(sanction: SanctionFact): string {
  return `${sanction.decidedOn} ${sanction.recordId}`;
}
