import { utilityOf, mapBands, type Bands } from '../bands.js';
import type { Observation } from '../evidence/evidence.js';
import type { SupplierReading } from '../evidence/suppliers/read-suppliers.js';
import type { Policy } from '../policy/policy.js';

type Sums = [number, number, number, number, number, number, number];

/**
 * Bands of each supplier, pulled towards what everything else says when they differ by more than the policy's limit: one
 * liar can move the mean by so much and no more. Books that both sides keep are believed as they are. `certain` is what no
 * supplier can bend: the prior and public reports. All suppliers move at once in each pass, so their order does not matter.
 */
export function boundInfluence(
  certain: readonly Observation[],
  suppliers: readonly SupplierReading[],
  policy: Policy,
): readonly SupplierReading[] {
  const { limit, passes, unbounded } = policy.suppliers.influence.value;
  const utilities = policy.utilities.value;
  const bounded = suppliers.map(({ tier }) => !unbounded.includes(tier));
  if (!bounded.includes(true)) return suppliers;
  const said = suppliers.map(({ bands }) => utilityOf(bands, utilities));
  const weightOfAll = [...certain, ...suppliers].reduce((sum, { weight }) => sum + weight, 0);
  let current: readonly Bands[] = suppliers.map(({ bands }) => bands);
  // One for all: thousands of suppliers would leave as many behind in each pass.
  const others: Sums = [0, 0, 0, 0, 0, 0, 0];
  for (let pass = 0; pass < passes; pass++) {
    const total = totalOf(certain, suppliers, current);
    current = suppliers.map(({ weight, bands }, index) => {
      if (!bounded[index]) return bands;
      takeOut(others, total, current[index]!, weight, weightOfAll);
      const gap = Math.abs(said[index]! - utilityOf(others, utilities));
      if (gap <= limit) return bands;
      return between(others, bands, limit / gap);
    });
  }
  return suppliers.map((supplier, index) =>
    current[index] === supplier.bands ? supplier : { ...supplier, bands: current[index]! },
  );
}

/** Masses of all bands together. Always in this order: the last digit of a sum depends on it. */
function totalOf(
  certain: readonly Observation[],
  suppliers: readonly SupplierReading[],
  current: readonly Bands[],
): Bands {
  const total: Sums = [0, 0, 0, 0, 0, 0, 0];
  for (const { weight, bands } of certain) addTo(total, weight, bands);
  for (let index = 0; index < suppliers.length; index++)
    addTo(total, suppliers[index]!.weight, current[index]!);
  return total;
}

function addTo(total: Sums, weight: number, bands: Bands): void {
  for (let band = 0; band < total.length; band++) total[band]! += weight * bands[band]!;
}

/** What all the others say, into `others`: the total without one. */
function takeOut(others: Sums, total: Bands, own: Bands, weight: number, weightOfAll: number): void {
  const left = weightOfAll - weight;
  for (let band = 0; band < total.length; band++) others[band] = (total[band]! - weight * own[band]!) / left;
}

/** The part `kept` of the way from what the others say to what the supplier says. */
function between(others: Bands, own: Bands, kept: number): Bands {
  return mapBands(others, (share, band) => share + kept * (own[band]! - share));
}
