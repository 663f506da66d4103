import type { Day } from '#kernel';
import type { SkipReason } from '../skip-reasons.js';

/** One line of a member's table, its cells read. */
export interface LedgerRow {
  readonly line: number;
  readonly reference: string;
  readonly clientKey: string;
  readonly clientName: string | null;
  readonly clientNumber: string | null;
  readonly email: string | null;
  readonly postcode: string | null;
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly paidOn: Day | null;
  readonly amountMinor: bigint | null;
  readonly openMinor: bigint | null;
  readonly paidMinor: bigint | null;
}

export interface SkippedRow {
  readonly line: number;
  readonly skip: SkipReason;
  readonly text: string;
}
