/** `READING`, `IMPORTING` and `UNDOING` are the worker's: an organisation has one such import at a time (unique index `ledger_import_working_uq`). */
export type ImportStatus =
  'READING' | 'NEEDS_MAPPING' | 'PREVIEW' | 'IMPORTING' | 'DONE' | 'UNDOING' | 'UNDONE' | 'FAILED';

/** Nothing was told yet: to give up needs no undoing. */
export const UNTOLD_STATUSES: readonly ImportStatus[] = ['READING', 'NEEDS_MAPPING', 'PREVIEW', 'FAILED'];

export type ImportFormat = 'FEC' | 'AGED_LEDGER' | 'PAID_LEDGER';

/** How a client of the ledger stands to a company; those that are natural persons are not kept at all. */
export type ClientMatch = 'BY_NUMBER' | 'CONFIRMED' | 'TO_CONFIRM' | 'NOT_FOUND' | 'LEFT_OUT' | 'OWN_COMPANY';

/** What will be told once the member confirms. */
export const MATCHED: readonly ClientMatch[] = ['BY_NUMBER', 'CONFIRMED'];
