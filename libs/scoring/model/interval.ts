import { utilityOf, mapBands } from '../bands.js';
import type { Policy } from '../policy/policy.js';
import { betaQuantile } from './beta.js';
import type { Posterior } from './posterior.js';

/** Below this many observations a beta distribution is U-shaped and its interval says nothing. */
const LEAST_WEIGHT = 0.5;

/** Central credible interval of the expected utility (0–1): the beta distribution with the posterior's mean and variance. */
export function credibleInterval(posterior: Posterior, policy: Policy): { low: number; high: number } {
  const { bands, utility: mean, weight } = posterior;
  const squares = mapBands(policy.utilities.value, (utility) => utility * utility);
  const variance = Math.max(1e-9, (utilityOf(bands, squares) - mean * mean) / (weight + 1));
  const equivalent = Math.max(LEAST_WEIGHT, (mean * (1 - mean)) / variance - 1);
  const tail = (1 - policy.intervalLevel.value) / 2;
  const quantile = (probability: number) =>
    betaQuantile(probability, mean * equivalent, (1 - mean) * equivalent);
  return { low: quantile(tail), high: quantile(1 - tail) };
}
