import type { ScoringFacts } from '../facts.js';
import type { SupplierReadings } from '../evidence/suppliers/read-suppliers.js';
import type { Policy } from '../policy/policy.js';
import type { PaymentFigures, PaymentPicture } from '../scorecard.js';
import { latenessSharesOf } from './lateness-shares.js';
import { indexOf } from './payment-index.js';
import { trendOf } from './payment-trend.js';
import { meanPoints, timedInvoices, type SupplierInvoices } from './timed-invoices.js';

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
  const known = timedInvoices(suppliers, policy);
  return { figures: isEnough(known, policy) ? figuresOf(known, policy) : null, setAside };
}

function figuresOf(known: readonly SupplierInvoices[], policy: Policy): PaymentFigures {
  const bySupplier = known.reduce((sum, own) => sum + meanPoints(own, shareOf, policy), 0) / known.length;
  const valued = known
    .map((own) => own.filter(({ amountMinor }) => amountMinor !== null))
    .filter((own) => own.length > 0);
  const byValue = isEnough(valued, policy) ? meanPoints(valued.flat(), amountOf, policy) : null;
  return {
    perSupplier: indexOf(bySupplier, policy),
    valueWeighted: byValue === null ? null : indexOf(byValue, policy),
    gap: byValue === null ? null : byValue - bySupplier,
    shares: latenessSharesOf(known.flat()),
    trend: trendOf(known, policy),
  };
}

/** Whole invoices: two halves of one are one. */
function isEnough(known: readonly SupplierInvoices[], policy: Policy): boolean {
  const { suppliers, invoices } = policy.paymentIndex.minimum.value;
  const count = known.flat().reduce((sum, { share }) => sum + share, 0);
  return known.length >= suppliers && Math.round(count) >= invoices;
}

type Invoice = SupplierInvoices[number];

function shareOf({ share }: Invoice): number {
  return share;
}

function amountOf({ amountMinor }: Invoice): number {
  return amountMinor ?? 0;
}
