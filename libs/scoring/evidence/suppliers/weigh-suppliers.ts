import type { EvidenceTier } from '../../payment-facts.js';
import type { Policy } from '../../policy/policy.js';

interface Voice {
  readonly tier: EvidenceTier;
  readonly mass: number;
}

/** Saturation of each supplier, then of all the suppliers of a tier that cannot be checked against books: they share its pool. */
export function weighSuppliers<T extends Voice>(
  voices: readonly T[],
  policy: Policy,
): (T & { weight: number })[] {
  const { saturation, pools } = policy.suppliers;
  const alone = voices.map(({ mass, tier }) => {
    const limit = saturation.value[tier];
    return (mass * limit) / (mass + limit);
  });
  const totals: Record<EvidenceTier, number> = { DECLARED: 0, DOCUMENTED: 0, LEDGER: 0 };
  voices.forEach(({ tier }, index) => (totals[tier] += alone[index]!));
  return voices.map((voice, index) => {
    const pool = pools.value[voice.tier];
    const weight = alone[index]!;
    const shared = pool === undefined ? weight : (weight * pool) / (pool + totals[voice.tier]);
    return { ...voice, weight: shared };
  });
}
