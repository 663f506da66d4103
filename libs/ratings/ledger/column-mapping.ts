import type { Currency } from '#kernel';
import type { DayOrder, DecimalMark } from './read-table/cell-formats.js';

/** What a column of a member's file can mean. */
export const LEDGER_FIELDS = [
  'reference',
  'clientKey',
  'clientName',
  'clientNumber',
  'email',
  'postcode',
  'issuedOn',
  'dueOn',
  'amount',
  'openAmount',
  'paidOn',
  'paidAmount',
  'currency',
] as const;
export type LedgerField = (typeof LEDGER_FIELDS)[number];

/** Which column means what, as the member confirmed it. Plain JSON: kept with the import and offered for the next one. */
export interface ColumnMapping {
  /** Name of the column in the table (see `TableProfile.headers`) for each field that the file has. */
  readonly columns: Readonly<Partial<Record<LedgerField, string>>>;
  /** Needed when the days of a column can be read both ways; otherwise told by the file. */
  readonly dayOrder?: DayOrder;
  /** Needed when the amounts of a column can be read both ways; otherwise told by the file. */
  readonly decimalMark?: DecimalMark;
  /** Currency of the amounts where no column states one. */
  readonly currency: Currency;
  /** Days after the issue day when the file states no due day. */
  readonly termsDays: number;
}

/** Payment term between companies that agreed none (art. L441-10 of the French commercial code). */
export const DEFAULT_TERMS_DAYS = 30;
