import type { Policy } from '../policy/policy.js';

/** Share of its weight that an observation keeps after `ageDays`. */
export function decay(ageDays: number, policy: Policy): number {
  return 2 ** (-ageDays / policy.halfLifeDays.value);
}

/** The same for reports of thousands of observations: each age is worked out once. */
export function decayByAge(policy: Policy): (ageDays: number) => number {
  const known: number[] = [];
  return (ageDays) => (known[ageDays] ??= decay(ageDays, policy));
}

/** Weights of observations of one tier, which together never exceed `limit`: n·C/(n + C), shared in proportion. */
export function saturated(masses: readonly number[], limit: number): number[] {
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.map((mass) => (mass * limit) / (total + limit));
}
