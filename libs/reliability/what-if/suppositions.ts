import type { Day } from '#kernel';
import type { EvidenceTier } from '#scoring';

/** So many of the open invoices are paid on this day. */
export interface SupposedSettlement {
  readonly invoices: number;
  readonly paidOn: Day;
}

/** A supplier who is not known yet, and what it would say. */
export interface SupposedSupplier {
  readonly invoices: number;
  /** Days after the due date; null or left out = still unpaid 91 days later. */
  readonly daysLate?: number | null;
  readonly evidence: EvidenceTier;
}

export interface WhatIfQuestion {
  /** Day of both scores; left out: that of the last supposed payment, or today. */
  readonly asOf?: Day | null;
  readonly settlements: readonly SupposedSettlement[];
  readonly suppliers: readonly SupposedSupplier[];
}
