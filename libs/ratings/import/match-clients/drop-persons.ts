import type { SqlRunner } from '#persistence';

const DROP = `WITH dropped AS (DELETE FROM ledger_import_client WHERE import_id = $1 AND key = ANY($2) RETURNING key)
  DELETE FROM ledger_import_invoice WHERE import_id = $1 AND client_key IN (SELECT key FROM dropped)`;

/** Natural persons are nobody's business here: the clients and their invoices go, a count stays. Returns how many clients went. */
export async function dropPersons(
  sql: SqlRunner,
  importId: string,
  keys: readonly string[],
): Promise<number> {
  if (keys.length > 0) await sql.rows(DROP, [importId, keys]);
  return keys.length;
}
