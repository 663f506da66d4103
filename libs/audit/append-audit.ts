import type { SqlRunner } from '#persistence';
import type { AuditEntry } from './audit-entry.js';

/** The text of a jsonb value has one form, whoever wrote it: sorted keys, no insignificant space. */
const APPEND = `WITH head AS (
    UPDATE audit_head SET seq = seq + 1, hash = sha256(hash || convert_to((seq + 1) || $3::jsonb::text, 'UTF8')) RETURNING seq, hash)
  INSERT INTO audit_entry (seq, subject_type, subject_id, entry, hash) SELECT seq, $1, $2, $3::jsonb, hash FROM head`;

/**
 * Adds an entry to the audit log in the caller's transaction. Call it last: from here to the end of the transaction every
 * other writer of the log waits, and whoever waits for a row meanwhile would wait for us.
 */
export async function appendAudit(
  sql: SqlRunner,
  { subject, action, actor, data, at }: AuditEntry,
): Promise<void> {
  const entry = JSON.stringify({ subject, action, actor, data, at: at.toISOString() });
  await sql.rows(APPEND, [subject.type, subject.id, entry], 'audit-append');
}
