import { mapBands, utilityOf, type Bands } from '../bands.js';
import type { Observation } from '../evidence/evidence.js';
import type { SupplierReading } from '../evidence/suppliers/read-suppliers.js';
import type { Policy } from '../policy/policy.js';

/**
 * Bands of each supplier, pulled towards what everything else says when they differ by more than the policy's limit: one
 * liar can move the mean by so much and no more. Books that both sides keep are believed as they are. `certain` is what no
 * supplier can bend: the prior and public reports. All suppliers move at once in each pass, so their order does not matter.
 */
export function boundInfluence(
  certain: readonly Observation[],
  suppliers: readonly SupplierReading[],
  policy: Policy,
): SupplierReading[] {
  const { limit, passes, unbounded } = policy.suppliers.influence.value;
  const utilities = policy.utilities.value;
  let current: readonly Bands[] = suppliers.map(({ bands }) => bands);
  for (let pass = 0; pass < passes; pass++) {
    const all = [...certain, ...suppliers.map(({ weight }, index) => ({ weight, bands: current[index]! }))];
    const weightOfAll = all.reduce((sum, { weight }) => sum + weight, 0);
    const total = mapBands(utilities, (_utility, band) =>
      all.reduce((sum, { weight, bands }) => sum + weight * bands[band]!, 0),
    );
    current = suppliers.map(({ tier, weight, bands }, index) => {
      if (unbounded.includes(tier)) return bands;
      const others = mapBands(
        total,
        (mass, band) => (mass - weight * current[index]![band]!) / (weightOfAll - weight),
      );
      const gap = utilityOf(bands, utilities) - utilityOf(others, utilities);
      if (Math.abs(gap) <= limit) return bands;
      const kept = limit / Math.abs(gap);
      return mapBands(others, (share, band) => share + kept * (bands[band]! - share));
    });
  }
  return suppliers.map((supplier, index) => ({ ...supplier, bands: current[index]! }));
}
