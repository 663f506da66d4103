import { releaseFiles } from '#files';
import type { SqlRunner } from '#persistence';

/** What the file of an import is attached to. */
export const LEDGER_FILES = 'LEDGER_IMPORT';

/** Removes in the caller's transaction what was read; counts and the choice of columns stay, and the file is purged next. */
export async function forgetWorkingData(sql: SqlRunner, id: string, at: Date): Promise<void> {
  await forgetReading(sql, id);
  await sql.rows('UPDATE ledger_import SET profile = NULL WHERE id = $1', [id]);
  await releaseFiles(sql, { type: LEDGER_FILES, id }, at);
}

export async function forgetReading(sql: SqlRunner, id: string): Promise<void> {
  await sql.rows('DELETE FROM ledger_import_invoice WHERE import_id = $1', [id]);
  await sql.rows('DELETE FROM ledger_import_client WHERE import_id = $1', [id]);
}
