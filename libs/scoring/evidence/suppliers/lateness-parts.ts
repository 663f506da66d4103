import { BAND_ENDS } from '../../bands.js';
import { dayNumber, daysBetween } from '../../day.js';
import { SHARE_TOLERANCE } from '../../paid-share.js';
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
 * Adds how late an invoice is, as known on `asOf`: one part for each payment, and one for what is still unpaid after the due date,
 * as late as it is so far, so that the slowest are not missing until they pay. Nothing is known of an invoice that is not due
 * yet. What was written off is lost; what was charged back is lost whole, whatever was paid before. `today` is the number of `asOf`.
 */
export function addInvoice(
  parts: LatenessPart[],
  experience: PaymentExperience,
  asOf: string,
  today: number,
): void {
  const { dueOn, issuedOn, amountMinor, payments, unpaidOn, standing } = experience;
  if (issuedOn !== null && issuedOn > asOf) return;
  const due = dayNumber(dueOn);
  const isClosed = unpaidOn === null || unpaidOn <= asOf;
  const seen = unpaidOn !== null && isClosed ? dayNumber(unpaidOn) : today;
  if (standing === 'CHARGED_BACK' && isClosed) {
    parts.push(partOf(1, Infinity, today - seen, amountMinor));
    return;
  }
  let open = 1;
  for (const { paidOn, share } of byDay(payments)) {
    if (paidOn > asOf) continue;
    const paid = dayNumber(paidOn);
    open -= share;
    parts.push(partOf(share, paid - due, today - paid, amountMinor));
  }
  if (open <= SHARE_TOLERANCE) return;
  const isLost = standing === 'WRITTEN_OFF' && isClosed;
  if (isLost || seen > due)
    parts.push(partOf(open, isLost ? Infinity : seen - due, today - seen, amountMinor));
}

function partOf(share: number, daysLate: number, ageDays: number, amountMinor: number | null): LatenessPart {
  const ofPart = amountMinor === null ? null : amountMinor * share;
  return { share, band: bandOf(daysLate), daysLate, ageDays, amountMinor: ofPart };
}

/** One invoice in each band that the rating names. */
export function addPeriod(parts: LatenessPart[], { endedOn, bands }: PeriodRating, asOf: string): void {
  if (endedOn > asOf) return;
  const ageDays = daysBetween(endedOn, asOf);
  for (const band of bands) parts.push({ share: 1, band, daysLate: null, ageDays, amountMinor: null });
}

/** The sum of three fractions depends on their order; the score must not. */
function byDay(payments: readonly Payment[]): readonly Payment[] {
  if (payments.length < 2) return payments;
  return payments.toSorted((a, b) =>
    a.paidOn === b.paidOn ? a.share - b.share : a.paidOn < b.paidOn ? -1 : 1,
  );
}

function bandOf(daysLate: number): number {
  let band = 0;
  while (daysLate > BAND_ENDS[band]!) band++;
  return band;
}
