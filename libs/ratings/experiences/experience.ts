import type { Currency, Day } from '#kernel';

export type PaymentOutcome = 'PAID' | 'PARTLY_PAID' | 'UNPAID' | 'DISPUTED' | 'CHARGED_BACK' | 'WRITTEN_OFF';

export type LatenessReason =
  | 'NONE_GIVEN'
  | 'CASH_SHORTAGE'
  | 'INVOICE_NOT_RECEIVED'
  | 'APPROVAL_DELAY'
  | 'QUALITY_DISPUTE'
  | 'QUANTITY_DISPUTE'
  | 'PRICE_DISPUTE'
  | 'ADMINISTRATIVE_ERROR'
  | 'OTHER';

export interface Payment {
  readonly paidOn: Day;
  /** In the currency of the invoice, more than zero. */
  readonly amountMinor: bigint;
}

/** One invoice of the supplier to the client and how it was paid: what a rating rests on. */
export interface Experience {
  /** The supplier's own invoice number, as it writes it. */
  readonly reference: string;
  readonly issuedOn: Day | null;
  /** Contractual day, not rolled over holidays. */
  readonly dueOn: Day;
  readonly amountMinor: bigint;
  readonly currency: Currency;
  /** In order of day; they never exceed the amount. */
  readonly payments: readonly Payment[];
  readonly outcome: PaymentOutcome;
  /** Last day on which the rest is known to be unpaid; null when nothing is left to pay. */
  readonly observedOn: Day | null;
  /** Days during which a dispute over the goods or the service stopped the clock. */
  readonly frozenDays: number;
  readonly latenessReason: LatenessReason | null;
}

export function paidMinor({ payments }: Pick<Experience, 'payments'>): bigint {
  return payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
}

/** What is still to be paid, in minor units. */
export function restMinor(experience: Pick<Experience, 'payments' | 'amountMinor'>): bigint {
  return experience.amountMinor - paidMinor(experience);
}
