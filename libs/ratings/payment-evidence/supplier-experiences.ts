import type { Day, LocalizedText, Money } from '#kernel';

/** What one supplier experienced with one company, at one tier of proof. */
export interface SupplierExperiences {
  /** Opaque: a hash of organisation and client, never the organisation's id or name. */
  readonly supplierId: string;
  /** Strength of proof: T0 its own word, T1 and T2 documents, T3 and T4 the books of both sides. */
  readonly tier: 'T0' | 'T1' | 'T2' | 'T3' | 'T4';
  /** The author's claim to its company is verified. */
  readonly isVerified: boolean;
  readonly isRelatedParty: boolean;
  /** What anyone may know of the supplier: its activity and size. Null or left out when registers know neither. */
  readonly description?: LocalizedText | null;
  /** Workforce band of INSEE as the register knew it when the supplier spoke. Null or left out when it is unknown. */
  readonly sizeBand?: string | null;
  readonly experiences: readonly ExperienceFact[];
}

/** One invoice and how it was paid. */
export interface ExperienceFact {
  readonly experienceId: string;
  readonly issuedOn: Day | null;
  /** Contractual day, later by the days that a dispute stopped; not moved to a business day. */
  readonly dueOn: Day;
  /** Days that a dispute stopped: `dueOn` holds them, `issuedOn` does not. Left out when there are none. */
  readonly frozenDays?: number;
  readonly amount: Money | null;
  readonly payments: readonly { readonly paidOn: Day; readonly amountMinor: bigint }[];
  /** Last day on which the rest is known to be unpaid; null = followed daily. */
  readonly unpaidOn: Day | null;
  readonly standing: 'UNDISPUTED' | 'DISPUTED' | 'WRITTEN_OFF' | 'CHARGED_BACK';
}
