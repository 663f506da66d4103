import { DomainError } from '#kernel';
import type { Database } from '#persistence';

/** A place in the log that was written down elsewhere: `<number of the entry>:<its hash in hexadecimal>`. */
export interface AuditMark {
  readonly seq: bigint;
  readonly hash: string;
}

export interface AuditVerification {
  readonly entries: bigint;
  /** Where the log ends now, to be noted outside of this database. */
  readonly mark: AuditMark;
  /** The first entry that is not what was written, or is missing; null when the chain is intact. */
  readonly brokenAt: bigint | null;
}

interface VerificationRow {
  readonly entries: bigint;
  readonly seq: bigint;
  readonly hash: string;
  readonly broken_at: bigint | null;
}

/** One statement sees one state of the log, whatever is written meanwhile. `$1` and `$2`: the noted mark, or null. */
const VERIFY = `WITH link AS (
    SELECT seq, hash, subject_type, subject_id, entry, lag(seq, 1, 0::bigint) OVER w AS seq_before,
      lag(hash, 1, sha256('goodpayer')) OVER w AS hash_before FROM audit_entry WINDOW w AS (ORDER BY seq)),
  broken AS (
    SELECT seq_before + 1 AS seq FROM link WHERE seq <> seq_before + 1
      OR hash <> sha256(hash_before || convert_to(seq || entry::text, 'UTF8'))
      OR subject_type <> entry #>> '{subject,type}' OR subject_id <> entry #>> '{subject,id}'
    UNION ALL
    SELECT l.seq + 1 FROM audit_head h, (SELECT coalesce(max(seq), 0) AS seq FROM audit_entry) l WHERE h.seq <> l.seq
    UNION ALL
    SELECT h.seq FROM audit_head h JOIN audit_entry e USING (seq) WHERE h.hash <> e.hash
    UNION ALL
    SELECT $1::bigint WHERE $1::bigint > 0 AND NOT EXISTS (
      SELECT FROM audit_entry WHERE seq = $1::bigint AND hash = decode($2, 'hex')))
  SELECT (SELECT count(*) FROM audit_entry) AS entries, h.seq, encode(h.hash, 'hex') AS hash,
    (SELECT min(seq) FROM broken) AS broken_at FROM audit_head h`;

/**
 * Computes the whole chain again. Who can write to the database can also seal a forged log anew: only a `noted` mark, kept
 * elsewhere, shows that.
 */
export async function verifyAudit(database: Database, noted?: AuditMark): Promise<AuditVerification> {
  const [row] = await database.rows<VerificationRow>(VERIFY, [noted?.seq ?? null, noted?.hash ?? null]);
  return {
    entries: row!.entries,
    mark: { seq: row!.seq, hash: row!.hash },
    brokenAt: row!.broken_at,
  };
}

/** @throws DomainError `INVALID_ARGUMENT` */
export function parseAuditMark(text: string): AuditMark {
  const [, seq, hash] = /^(\d{1,18}):([0-9a-f]{64})$/i.exec(text) ?? [];
  if (!seq || !hash)
    throw new DomainError('INVALID_ARGUMENT', `A mark is a number, a colon and 64 hexadecimal digits.`);
  return { seq: BigInt(seq), hash };
}
