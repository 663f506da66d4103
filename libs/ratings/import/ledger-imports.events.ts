/** The worker has something to do with this import: its status says what. */
export const LEDGER_IMPORT_WAITS = 'LedgerImportWaits';

export interface LedgerImportWaits {
  readonly type: typeof LEDGER_IMPORT_WAITS;
  readonly payload: { readonly importId: string };
}

export function ledgerImportWaits(importId: string): LedgerImportWaits {
  return { type: LEDGER_IMPORT_WAITS, payload: { importId } };
}
