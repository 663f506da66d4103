import type { LatenessPart } from '../evidence/suppliers/lateness-parts.js';
import type { Policy } from '../policy/policy.js';
import { pointsOf } from './payment-index.js';

/** Sum of index points and of the weights by which they count. */
export interface WeightedPoints {
  points: number;
  weight: number;
}

/** What one supplier adds to the indices, from one reading of its invoices. */
export interface Tally {
  /** Each whole invoice counts the same. */
  readonly all: WeightedPoints;
  readonly recent: WeightedPoints;
  readonly earlier: WeightedPoints;
  /** Each invoice of known amount counts by it. */
  readonly byAmount: WeightedPoints;
  readonly invoicesOfKnownAmount: number;
  /** Invoices on time, under 30, 30 to 90 and over 90 days late. */
  readonly lateness: readonly [number, number, number, number];
}

const [MONTH, QUARTER] = [30, 90];

/** The invoices of the last two years of which we know by how many days they were late. */
export function tallyOf(parts: readonly LatenessPart[], policy: Policy): Tally {
  const oldest = policy.paymentIndex.windowDays.value;
  const { recentDays } = policy.paymentIndex.trend.value;
  const [recent, earlier, byAmount] = [nothing(), nothing(), nothing()];
  const lateness: [number, number, number, number] = [0, 0, 0, 0];
  let invoicesOfKnownAmount = 0;
  for (const { share, daysLate, ageDays, amountMinor } of parts) {
    if (daysLate === null || ageDays > oldest) continue;
    const points = pointsOf(daysLate, policy);
    add(ageDays <= recentDays ? recent : earlier, points, share);
    if (amountMinor !== null) {
      add(byAmount, points, amountMinor);
      invoicesOfKnownAmount += share;
    }
    lateness[daysLate <= 0 ? 0 : daysLate < MONTH ? 1 : daysLate <= QUARTER ? 2 : 3] += share;
  }
  return { all: sumOf([recent, earlier]), recent, earlier, byAmount, invoicesOfKnownAmount, lateness };
}

export function meanOf({ points, weight }: WeightedPoints): number {
  return points / weight;
}

export function sumOf(all: readonly WeightedPoints[]): WeightedPoints {
  return all.reduce(
    (sum, one) => ({ points: sum.points + one.points, weight: sum.weight + one.weight }),
    nothing(),
  );
}

function add(to: WeightedPoints, points: number, weight: number): void {
  to.points += weight * points;
  to.weight += weight;
}

function nothing(): WeightedPoints {
  return { points: 0, weight: 0 };
}
