import type { SqlRunner } from '#persistence';

const DROP = `WITH dropped AS (DELETE FROM ledger_import_client WHERE import_id = $1 AND key = ANY($2) RETURNING key),
  forgotten AS (DELETE FROM ledger_import_invoice WHERE import_id = $1 AND client_key IN (SELECT key FROM dropped))
  UPDATE ledger_import SET report = jsonb_set(report, '{droppedPersons}',
    to_jsonb((report->>'droppedPersons')::int + (SELECT count(*) FROM dropped))) WHERE id = $1`;

/** Natural persons are nobody's business here: the clients and their invoices go, a count stays. */
export async function dropPersons(sql: SqlRunner, importId: string, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await sql.rows(DROP, [importId, keys]);
}
