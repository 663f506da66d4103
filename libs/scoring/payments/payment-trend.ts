import type { Policy } from '../policy/policy.js';
import type { PaymentTrend } from '../scorecard.js';
import { meanOf, type Tally } from './tally.js';

/**
 * Recent payments compared with earlier ones of the same suppliers, so that a supplier who arrives or leaves makes no trend.
 * Null while too few suppliers were paid in both periods.
 */
export function trendOf(known: readonly Tally[], policy: Policy): PaymentTrend | null {
  const inBoth = known.filter(({ recent, earlier }) => recent.weight > 0 && earlier.weight > 0);
  if (inBoth.length < policy.paymentIndex.minimum.value.suppliers) return null;
  const changes = inBoth.map(({ recent, earlier }) => meanOf(recent) - meanOf(earlier));
  const points = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  if (Math.abs(points) < policy.paymentIndex.trend.value.steadyPoints) return { points, direction: 'STEADY' };
  return { points, direction: points > 0 ? 'IMPROVING' : 'WORSENING' };
}
