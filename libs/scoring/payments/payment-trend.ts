import type { Policy } from '../policy/policy.js';
import type { PaymentTrend } from '../scorecard.js';
import { meanPoints, type SupplierInvoices } from './timed-invoices.js';

/**
 * Recent payments compared with earlier ones of the same suppliers, so that a supplier who arrives or leaves makes no trend.
 * Null while too few suppliers were paid in both periods.
 */
export function trendOf(known: readonly SupplierInvoices[], policy: Policy): PaymentTrend | null {
  const { recentDays, steadyPoints } = policy.paymentIndex.trend.value;
  const changes = known.flatMap((own) => {
    const recent = own.filter(({ ageDays }) => ageDays <= recentDays);
    const earlier = own.filter(({ ageDays }) => ageDays > recentDays);
    if (recent.length === 0 || earlier.length === 0) return [];
    return [meanPoints(recent, shareOf, policy) - meanPoints(earlier, shareOf, policy)];
  });
  if (changes.length < policy.paymentIndex.minimum.value.suppliers) return null;
  const points = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  if (Math.abs(points) < steadyPoints) return { points, direction: 'STEADY' };
  return { points, direction: points > 0 ? 'IMPROVING' : 'WORSENING' };
}

function shareOf({ share }: SupplierInvoices[number]): number {
  return share;
}
