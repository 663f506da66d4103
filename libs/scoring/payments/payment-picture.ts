import type { SupplierReadings } from '../evidence/suppliers/read-suppliers.js';
import type { ScoringFacts } from '../facts.js';
import type { Policy } from '../policy/policy.js';
import type { LatenessShares, PaymentFigures, PaymentPicture } from '../scorecard.js';
import { indexOf } from './payment-index.js';
import { trendOf } from './payment-trend.js';
import { meanOf, sumOf, type Tally } from './tally.js';

/**
 * How suppliers were paid, beside the score and never a weight of it. Null when no supplier said anything; no figures while
 * they would tell what a single supplier said.
 */
export function paymentPictureOf(
  facts: ScoringFacts,
  { suppliers, setAside }: SupplierReadings,
  policy: Policy,
): PaymentPicture | null {
  if (!facts.paymentEvidence?.length) return null;
  const known = suppliers.map(({ tally }) => tally).filter(({ all }) => all.weight > 0);
  const invoices = known.reduce((sum, { all }) => sum + all.weight, 0);
  if (!isEnough(known.length, invoices, policy)) return { figures: null, setAside, openInvoices: null };
  const openInvoices = suppliers.reduce((sum, one) => sum + one.openInvoices, 0);
  return { figures: figuresOf(known, policy), setAside, openInvoices };
}

function figuresOf(known: readonly Tally[], policy: Policy): PaymentFigures {
  const bySupplier = known.reduce((sum, { all }) => sum + meanOf(all), 0) / known.length;
  const byValue = valueWeighted(known, policy);
  return {
    perSupplier: indexOf(bySupplier, policy),
    valueWeighted: byValue === null ? null : indexOf(byValue, policy),
    gap: byValue === null ? null : byValue - bySupplier,
    shares: latenessShares(known),
    trend: trendOf(known, policy),
  };
}

function valueWeighted(known: readonly Tally[], policy: Policy): number | null {
  const valued = known.filter(({ byAmount }) => byAmount.weight > 0);
  const invoices = valued.reduce((sum, { invoicesOfKnownAmount }) => sum + invoicesOfKnownAmount, 0);
  if (!isEnough(valued.length, invoices, policy)) return null;
  return meanOf(sumOf(valued.map(({ byAmount }) => byAmount)));
}

/** Whole invoices: two halves of one are one. */
function isEnough(suppliers: number, invoices: number, policy: Policy): boolean {
  const fewest = policy.paymentIndex.minimum.value;
  return suppliers >= fewest.suppliers && Math.round(invoices) >= fewest.invoices;
}

/** By number of invoices, whatever their amount. */
function latenessShares(known: readonly Tally[]): LatenessShares {
  const [onTime, under30Days, from30To90Days, over90Days] = ([0, 1, 2, 3] as const).map((at) =>
    known.reduce((sum, { lateness }) => sum + lateness[at], 0),
  ) as [number, number, number, number];
  const total = onTime + under30Days + from30To90Days + over90Days;
  return {
    onTime: onTime / total,
    under30Days: under30Days / total,
    from30To90Days: from30To90Days / total,
    over90Days: over90Days / total,
  };
}
