import type { Policy } from '../policy/policy.js';
import { row } from './constant-row.js';

/** Constants by which payment experiences count, and those of the indices beside the score. */
export function supplierRows({ suppliers, paymentIndex, sectorComparison, attack }: Policy): string[][] {
  return [
    row('Saturation of one supplier, by proof', suppliers.saturation, byTier),
    row(
      'Pool of all suppliers of one proof',
      suppliers.pools,
      (pools) => `${byTier(pools)} · ledger unlimited`,
    ),
    row(
      'Bounded influence',
      suppliers.influence,
      ({ limit, passes, unbounded }) =>
        `± ${100 * limit} points around the consensus, ${passes} passes, not for ${unbounded.join(', ').toLowerCase()}`,
    ),
    row('Least evidence of a supplier who counts', suppliers.leastMass, (mass) => `${mass} fresh invoice`),
    row('Anchors of the payment indices', paymentIndex.anchors, (anchors) =>
      anchors.map(({ days, points }) => `${days} d ${points}`).join(' · '),
    ),
    row('Window of the indices', paymentIndex.windowDays, (days) => `${days} days`),
    row(
      'Fewest for an index',
      paymentIndex.minimum,
      ({ suppliers, invoices }) => `${suppliers} suppliers and ${invoices} invoices`,
    ),
    row(
      'Trend',
      paymentIndex.trend,
      ({ recentDays, steadyPoints }) => `last ${recentDays} days; steady within ${steadyPoints} points`,
    ),
    row('Suppliers are treated alike', paymentIndex.alikePoints, (points) => `gap within ${points} points`),
    row(
      'Least for a comparison with the sector',
      sectorComparison,
      ({ companies, suppliers, largestShare }) =>
        `${companies} companies and ${suppliers} suppliers, at most ${100 * largestShare} % of them of one company`,
    ),
    row(
      'Attack whose cost is published',
      attack.forger,
      ({ tier, invoices }) =>
        `verified suppliers with forged documents (${tier.toLowerCase()}), ${invoices.praise} perfect or ${invoices.blame} lost invoices each`,
    ),
    row('Size of that attack', attack.points, (points) => `${points} points`),
  ];
}

function byTier(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([tier, value]) => `${tier.toLowerCase()} ${value}`)
    .join(' · ');
}
