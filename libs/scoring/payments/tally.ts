import { BAND_ENDS } from '../bands.js';
import type { LatenessPart } from '../evidence/suppliers/lateness-parts.js';
import type { Policy } from '../policy/policy.js';
import { pointsOf } from './payment-index.js';

/** Sum of index points and of the weights by which they count. */
export interface WeightedPoints {
  points: number;
  weight: number;
}

/** What one supplier adds to the figures beside the score. */
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
  /** Whole or in parts, also those of which only the band was told. */
  readonly payments: number;
  /** Of these, more than 90 days late, still unpaid by then, or lost. */
  readonly longUnpaid: number;
}

const WORST_BAND = BAND_ENDS.length - 1;
const [MONTH, QUARTER] = [30, 90];

/** What was paid, or not, in the last two years. The indices need to know by how many days it was late. */
export function tallyOf(parts: readonly LatenessPart[], policy: Policy): Tally {
  const oldest = policy.paymentIndex.windowDays.value;
  const { recentDays } = policy.paymentIndex.trend.value;
  const [recent, earlier, byAmount] = [nothing(), nothing(), nothing()];
  const lateness: [number, number, number, number] = [0, 0, 0, 0];
  let [invoicesOfKnownAmount, payments, longUnpaid] = [0, 0, 0];
  for (const { share, band, daysLate, ageDays, amountMinor } of parts) {
    if (ageDays > oldest) continue;
    payments++;
    if (band === WORST_BAND) longUnpaid++;
    if (daysLate === null) continue;
    const points = pointsOf(daysLate, policy);
    add(ageDays <= recentDays ? recent : earlier, points, share);
    if (amountMinor !== null) {
      add(byAmount, points, amountMinor);
      invoicesOfKnownAmount += share;
    }
    lateness[daysLate <= 0 ? 0 : daysLate < MONTH ? 1 : daysLate <= QUARTER ? 2 : 3] += share;
  }
  const all = sumOf([recent, earlier]);
  return { all, recent, earlier, byAmount, invoicesOfKnownAmount, lateness, payments, longUnpaid };
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
