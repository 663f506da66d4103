import type { Member } from '#identity';
import type { SqlRunner } from '#persistence';
import { ledgerImportNotFound } from '../import-refusals.js';
import type { LedgerImport } from './ledger-import.js';
import { lockImport } from './load-imports.js';

/** Locked. @throws RatingRefusal `LedgerImportNotFoundError` for another organisation's too: that it exists is not told. */
export async function lockOwnImport(sql: SqlRunner, id: string, member: Member): Promise<LedgerImport> {
  const ledger = await lockImport(sql, id);
  if (ledger?.organisationId !== member.organisationId) throw ledgerImportNotFound();
  return ledger;
}
