import { mapBands, normalised, utilityOf, type Bands } from '../bands.js';
import type { Observation } from '../evidence/evidence.js';
import type { Policy } from '../policy/policy.js';

/** What we expect before any payment was observed, worth `weight` observations. */
export interface Prior extends Observation {
  readonly utility: number;
}

export interface Posterior {
  readonly bands: Bands;
  /** Prior and observations together. */
  readonly weight: number;
  readonly utility: number;
}

/** Base bands, tilted towards lateness when the accounts are weaker than average. */
export function priorOf(cardLogOdds: number, hasAccounts: boolean, policy: Policy): Prior {
  const utilities = policy.utilities.value;
  const tilt = -policy.lambda.value * cardLogOdds;
  const bands = normalised(
    mapBands(policy.baseBands.value, (share, band) => share * Math.exp(tilt * utilities[band]!)),
  );
  const { withAccounts, withoutAccounts } = policy.priorWeight.value;
  return {
    bands,
    utility: utilityOf(bands, utilities),
    weight: hasAccounts ? withAccounts : withoutAccounts,
  };
}

/** Prior and observations as one pool of pseudo-observations: the mean of all, each by its weight. */
export function posteriorOf(prior: Prior, observations: readonly Observation[], policy: Policy): Posterior {
  const all = [prior, ...observations];
  const weight = all.reduce((sum, one) => sum + one.weight, 0);
  const bands: [number, number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0, 0];
  for (const one of all) {
    const part = one.weight / weight;
    for (let band = 0; band < bands.length; band++) bands[band]! += part * one.bands[band]!;
  }
  return { bands, weight, utility: utilityOf(bands, policy.utilities.value) };
}
