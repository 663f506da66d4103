import type { LocalizedText } from './scorecard.js';

export const EVIDENCE_TIERS = ['DECLARED', 'DOCUMENTED', 'LEDGER'] as const;
/** How well a statement is proved, weakest first: the word of the supplier, a document, the books of both sides. */
export type EvidenceTier = (typeof EVIDENCE_TIERS)[number];

export const EXPERIENCE_STANDINGS = ['UNDISPUTED', 'DISPUTED', 'WRITTEN_OFF', 'CHARGED_BACK'] as const;

/**
 * What one supplier experienced with the company, at one tier. A supplier may appear once per tier; its best tier alone
 * counts. Its name never enters the score: `supplierId` is any text that tells suppliers apart.
 */
export interface SupplierEvidence {
  readonly supplierId: string;
  readonly tier: EvidenceTier;
  /** Whether we know who speaks. Others are shown and not scored. */
  readonly isVerified: boolean;
  /** Common manager, group or address. Shown and not scored. */
  readonly isRelatedParty: boolean;
  /** What anyone may know of it, such as its activity and size. Shown, never scored. */
  readonly description?: LocalizedText;
  readonly experiences: readonly PaymentExperience[];
  /** Statements on a period without a list of invoices. */
  readonly periods?: readonly PeriodRating[];
}

/** One invoice and how it was paid. */
export interface PaymentExperience {
  readonly experienceId: string;
  readonly issuedOn: string | null;
  /** Already rolled to the next business day of the debtor's country: who pays on Monday what is due on Saturday is not late. */
  readonly dueOn: string;
  /** Whole invoice, in minor units of one currency for the whole list; null = not stated. Never a weight of the score. */
  readonly amountMinor: number | null;
  /** Parts of the amount (0–1) and the day each was paid. None = nothing was paid. */
  readonly payments: readonly { readonly paidOn: string; readonly share: number }[];
  /**
   * Last day on which the rest is known to be unpaid, or was written off or charged back. Null = the supplier follows it:
   * it is unpaid on each day until a payment is told.
   */
  readonly unpaidOn: string | null;
  /** While `DISPUTED` it is frozen: shown and not scored. */
  readonly standing: (typeof EXPERIENCE_STANDINGS)[number];
}

/** A statement such as "on time or up to a week late in this half-year": one invoice in each band named (0–6). */
export interface PeriodRating {
  readonly ratingId: string;
  readonly endedOn: string;
  readonly bands: readonly number[];
  readonly isDisputed: boolean;
}
