import type { Currency, Day, LocalizedText, Siren } from '#kernel';
import type { LedgerInvoice } from './ledger-invoice.js';
import type { SkipReason } from './skip-reasons.js';
import type { WarningCode } from './ledger-warnings.js';

/** Where a thing was found. `text` is an amount, a day or a number of the file: never a name, never a label. */
export interface LedgerExample {
  readonly line: number;
  readonly text: string;
}

interface SkippedLines {
  readonly reason: SkipReason;
  readonly sentence: LocalizedText;
  readonly count: number;
  readonly examples: readonly LedgerExample[];
}

interface LedgerWarning {
  readonly code: WarningCode;
  readonly sentence: LocalizedText;
  readonly count: number;
  readonly examples: readonly LedgerExample[];
}

/** How the invoices of a FEC add up to its customer accounts, in minor units: `balance = open + leftOut − unused − writtenOff`. */
export interface LedgerReconciliation {
  readonly currency: Currency;
  /** Debits less credits of the customer accounts. */
  readonly balanceMinor: bigint;
  /** Amounts less payments of the invoices that were read. */
  readonly openMinor: bigint;
  /** Still open on lines that are not read as invoices: opening balances, adjustments, persons. */
  readonly leftOutMinor: bigint;
  /** Credits that settle nothing in the file. */
  readonly unusedMinor: bigint;
  /** Written off as lost: unpaid by the client, though the account no longer shows it. */
  readonly writtenOffMinor: bigint;
}

export interface LedgerReport {
  /** Lines with data. */
  readonly rows: number;
  readonly invoices: number;
  readonly clients: number;
  readonly payments: number;
  readonly skipped: readonly SkippedLines[];
  /** Clients that are natural persons: dropped, with their invoices. */
  readonly droppedPersons: number;
  readonly maybePersons: number;
  readonly warnings: readonly LedgerWarning[];
  /** Last day on which what is unpaid is known to be unpaid. */
  readonly unpaidOn: Day;
  /** FEC only. */
  readonly reconciliation: LedgerReconciliation | null;
  /** From the name of a FEC, `<SIREN>FEC<yyyymmdd>.txt`. */
  readonly fec: { readonly siren: Siren | null; readonly closedOn: Day | null } | null;
}

/** Invoices in batches; the report is complete once they have all been read. */
export interface LedgerReading {
  readonly batches: AsyncIterable<readonly LedgerInvoice[]>;
  /** @throws Error while batches are left to read. */
  report(): LedgerReport;
}
