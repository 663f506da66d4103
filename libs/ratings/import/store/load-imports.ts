import { isUuid } from '#kernel';
import type { SqlRunner } from '#persistence';
import type { LedgerImport } from './ledger-import.js';

export const IMPORT_COLUMNS = `id, organisation_id AS "organisationId", company_id AS "companyId", created_by AS "createdBy",
  file_id AS "fileId", file_name AS "fileName", file_size::float8 AS "fileSize", file_sha256 AS "fileSha256", status, format,
  observed_on AS "observedOn", terms_days AS "termsDays", headers, profile, mapping, report, rows_read AS "rowsRead",
  progress::float8 AS progress, failure, result, created_at AS "createdAt", confirmed_by AS "confirmedBy",
  confirmed_at AS "confirmedAt", finished_at AS "finishedAt"`;

const BY_ID = `SELECT ${IMPORT_COLUMNS} FROM ledger_import WHERE id = $1`;

export async function loadImport(sql: SqlRunner, id: string): Promise<LedgerImport | null> {
  if (!isUuid(id)) return null;
  const [found] = await sql.rows<LedgerImport>(BY_ID, [id], 'ledger-import-by-id');
  return found ?? null;
}

/** Locked until the transaction ends: nobody else moves it on meanwhile. */
export async function lockImport(sql: SqlRunner, id: string): Promise<LedgerImport | null> {
  if (!isUuid(id)) return null;
  const [found] = await sql.rows<LedgerImport>(`${BY_ID} FOR UPDATE`, [id], 'ledger-import-lock');
  return found ?? null;
}
