import type { CompanyId, Day, LocalizedText, Siren } from '#kernel';
import type { ColumnMapping } from '../../ledger/column-mapping.js';
import type { LedgerExample } from '../../ledger/ledger-report.js';
import type { TableProfile } from '../../ledger/read-table/inspect-table.js';
import type { ImportFormat, ImportStatus } from './import-status.js';

/** Lines left out, or read with a doubt, under one reason. */
export interface CountedReason {
  readonly reason: string;
  readonly sentence: LocalizedText;
  readonly count: number;
  readonly examples: readonly LedgerExample[];
}

/** What a reading found; holds no name and no label. */
export interface ReadingReport {
  readonly rows: number;
  readonly invoices: number;
  readonly clients: number;
  readonly payments: number;
  readonly droppedPersons: number;
  readonly skipped: readonly CountedReason[];
  readonly warnings: readonly CountedReason[];
  readonly unpaidOn: Day;
  readonly fecSiren: Siren | null;
}

export interface ImportFailure {
  readonly code: string;
  readonly field: string | null;
  readonly sentence: LocalizedText;
}

/** What was told, and what was not; counted as it happens, so that a run that was killed goes on counting. */
export interface ImportOutcome {
  readonly ratings: number;
  readonly invoices: number;
  /** Told before: not told again. */
  readonly known: number;
  /** Of the known ones: brought up to date. */
  readonly updated: number;
  /** Payments of invoices that were told before. */
  readonly payments: number;
  /** Told before as unpaid, and not shown so by this file. */
  readonly unseen: number;
  /** Ratings taken back by an undo. */
  readonly withdrawn: number;
  /** Invoices that say again, after an undo, what they said before. */
  readonly restored: number;
  /** By code of `tell-clients/refused-invoice.ts`. */
  readonly refused: Readonly<Record<string, number>>;
}

export const NOTHING_TOLD: ImportOutcome = {
  ratings: 0,
  invoices: 0,
  known: 0,
  updated: 0,
  payments: 0,
  unseen: 0,
  withdrawn: 0,
  restored: 0,
  refused: {},
};

export interface LedgerImport {
  readonly id: string;
  readonly organisationId: string;
  readonly companyId: CompanyId;
  readonly createdBy: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly fileSize: number;
  readonly fileSha256: string;
  readonly status: ImportStatus;
  readonly format: ImportFormat | null;
  readonly observedOn: Day;
  readonly termsDays: number;
  readonly headers: readonly string[] | null;
  /** Kept until the import ends: it holds rows of the file. */
  readonly profile: TableProfile | null;
  readonly mapping: ColumnMapping | null;
  readonly report: ReadingReport | null;
  readonly rowsRead: number;
  /** 0 to 1, of the work under way. */
  readonly progress: number;
  readonly failure: ImportFailure | null;
  readonly result: ImportOutcome | null;
  readonly createdAt: Date;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
  readonly finishedAt: Date | null;
}
