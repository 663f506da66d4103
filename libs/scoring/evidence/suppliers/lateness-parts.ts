import { BAND_ENDS } from '../../bands.js';
import { SHARE_TOLERANCE } from '../../check-payment-evidence.js';
import { daysBetween } from '../../day.js';
import type { PaymentExperience, PeriodRating } from '../../payment-facts.js';

/** A part of an invoice with one lateness. */
export interface LatenessPart {
  readonly share: number;
  readonly band: number;
  /** Days beyond the due date, negative when early; Infinity when the money is lost, null when only the band was told. */
  readonly daysLate: number | null;
  /** Days since it was settled, or last seen unpaid. */
  readonly ageDays: number;
  /** Of this part, in minor units; null = not stated. */
  readonly amountMinor: number | null;
}

type Payment = PaymentExperience['payments'][number];

/**
 * How late an invoice is, as known on `asOf`: one part for each payment, and one for what is still unpaid after the due date,
 * as late as it is so far, so that the slowest are not missing until they pay. Nothing is known of an invoice that is not due
 * yet. What was written off is lost; what was charged back is lost whole, whatever was paid before.
 */
export function partsOfInvoice(experience: PaymentExperience, asOf: string): LatenessPart[] {
  const { dueOn, issuedOn, amountMinor, payments, unpaidOn, standing } = experience;
  if (issuedOn !== null && issuedOn > asOf) return [];
  const seenOn = unpaidOn === null || unpaidOn > asOf ? asOf : unpaidOn;
  const isClosed = unpaidOn === null || unpaidOn <= asOf;
  const part = (share: number, daysLate: number, on: string): LatenessPart => ({
    share,
    band: bandOf(daysLate),
    daysLate,
    ageDays: daysBetween(on, asOf),
    amountMinor: amountMinor === null ? null : amountMinor * share,
  });
  if (standing === 'CHARGED_BACK' && isClosed) return [part(1, Infinity, seenOn)];
  const known = payments.filter(({ paidOn }) => paidOn <= asOf).sort(byDayAndShare);
  const parts = known.map(({ paidOn, share }) => part(share, daysBetween(dueOn, paidOn), paidOn));
  const open = 1 - known.reduce((sum, { share }) => sum + share, 0);
  if (open <= SHARE_TOLERANCE) return parts;
  if (standing === 'WRITTEN_OFF' && isClosed) return [...parts, part(open, Infinity, seenOn)];
  return seenOn > dueOn ? [...parts, part(open, daysBetween(dueOn, seenOn), seenOn)] : parts;
}

/** One invoice in each band that the rating names. */
export function partsOfPeriod({ endedOn, bands }: PeriodRating, asOf: string): LatenessPart[] {
  if (endedOn > asOf) return [];
  const ageDays = daysBetween(endedOn, asOf);
  return bands.map((band) => ({ share: 1, band, daysLate: null, ageDays, amountMinor: null }));
}

/** The sum of three fractions depends on their order; the score must not. */
function byDayAndShare(a: Payment, b: Payment): number {
  return a.paidOn === b.paidOn ? a.share - b.share : a.paidOn < b.paidOn ? -1 : 1;
}

function bandOf(daysLate: number): number {
  let band = 0;
  while (daysLate > BAND_ENDS[band]!) band++;
  return band;
}
