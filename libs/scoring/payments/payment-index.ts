import type { Policy } from '../policy/policy.js';
import type { PaymentIndex } from '../scorecard.js';

/** Points of one invoice, on straight lines between the anchors; what is lost counts as the latest one. */
export function pointsOf(daysLate: number, policy: Policy): number {
  return between(policy.paymentIndex.anchors.value, daysLate, 'days', 'points');
}

export function indexOf(points: number, policy: Policy): PaymentIndex {
  const fewestPointsFirst = policy.paymentIndex.anchors.value.toReversed();
  return { points, daysBeyondTerms: between(fewestPointsFirst, points, 'points', 'days') };
}

type Anchor = Policy['paymentIndex']['anchors']['value'][number];

/** `anchors` in ascending order of `from`; outside of them the nearest one holds. */
function between(anchors: readonly Anchor[], x: number, from: keyof Anchor, to: keyof Anchor): number {
  let above = 0;
  while (above < anchors.length - 1 && anchors[above]![from] < x) above++;
  const high = anchors[above]!;
  if (above === 0 || high[from] < x) return high[to];
  const low = anchors[above - 1]!;
  return low[to] + ((x - low[from]) / (high[from] - low[from])) * (high[to] - low[to]);
}
