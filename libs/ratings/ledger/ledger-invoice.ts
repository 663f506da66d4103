import type { Day, Money } from '#kernel';

/** The other side of an invoice, as the file names it; matched to a company later. */
export interface LedgerClient {
  /** What tells one client from another within this file: its account, else its number, else its name. */
  readonly key: string;
  readonly name: string | null;
  /** SIREN, SIRET or VAT number as written. */
  readonly number: string | null;
  readonly email: string | null;
  /** Postcode only. */
  readonly address: string | null;
  /** The name may be that of a natural person: a human decides before anything is stored. */
  readonly maybePerson: boolean;
}

export interface LedgerPayment {
  readonly paidOn: Day;
  readonly amountMinor: bigint;
}

type LedgerOutcome = 'PAID' | 'PARTLY_PAID' | 'UNPAID';

/** One invoice of one client, whatever file it was read from. */
export interface LedgerInvoice {
  /** The supplier's own number, trimmed. */
  readonly reference: string;
  readonly client: LedgerClient;
  readonly issuedOn: Day | null;
  /** Null when the file states none and there is no issue day to add terms to. */
  readonly dueOn: Day | null;
  /** `STATED` by the file, or issue day + the `TERMS` that the member chose; null without a due day. */
  readonly dueOnBasis: 'STATED' | 'TERMS' | null;
  /** What was to be paid, credit notes deducted; above 0. */
  readonly amount: Money;
  /** By day; they never exceed the amount. */
  readonly payments: readonly LedgerPayment[];
  readonly outcome: LedgerOutcome;
  /** Lines of the file that it was read from, from 1, ascending. */
  readonly sourceLines: readonly number[];
}
