import { attachFiles } from '#files';
import { DomainError } from '#kernel';
import type { SqlRunner } from '#persistence';
import { dayOf } from '#kernel';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import { fileRefused, invalidInput } from '../refusals/refuse.js';
import type { EvidenceKind } from './evidence-kind.js';

/** What the files of a rating are attached to. */
export const RATING_FILES = 'RATING';

interface Filing {
  readonly ratingId: string;
  readonly organisationId: string;
  readonly side: 'AUTHOR' | 'CLIENT';
  readonly evidence: readonly { readonly fileId: string; readonly kind: EvidenceKind }[];
}

const KNOWN = `SELECT file_id AS "fileId" FROM rating_evidence WHERE rating_id = $1`;
const FILE = `INSERT INTO rating_evidence (rating_id, file_id, kind, side, added_at)
  SELECT $1, file_id, kind, $3, $4 FROM jsonb_to_recordset($2::jsonb) AS f (file_id uuid, kind text)
  ON CONFLICT (rating_id, file_id) DO UPDATE SET kind = excluded.kind`;
const FILED = `SELECT count(*)::int AS files FROM rating_evidence WHERE rating_id = $1 AND side = $2`;
const KINDS = `SELECT kind FROM rating_evidence WHERE rating_id = $1 AND side = 'AUTHOR' ORDER BY file_id`;

/**
 * Adds files to a rating in the caller's transaction; those that it has already only change their kind. Returns what the
 * author's files are now. @throws RatingRefusal `FileRefusedError`, or for more files than one side may file
 */
export async function fileEvidence(
  sql: SqlRunner,
  { ratingId, organisationId, side, evidence }: Filing,
  at: Date,
): Promise<EvidenceKind[]> {
  if (evidence.length > 0) {
    const known = await sql.rows<{ fileId: string }>(KNOWN, [ratingId]);
    const fileIds = evidence
      .map(({ fileId }) => fileId.toLowerCase())
      .filter((id) => !known.some(({ fileId }) => fileId === id));
    const to = { type: RATING_FILES, id: ratingId };
    await attachFiles(sql, { fileIds, organisationId, purpose: 'EVIDENCE', to }).catch(asRefusal);
    const rows = evidence.map(({ fileId, kind }) => ({ file_id: fileId.toLowerCase(), kind }));
    await sql.rows(FILE, [ratingId, JSON.stringify(rows), side, at]);
    const [filed] = await sql.rows<{ files: number }>(FILED, [ratingId, side]);
    if (filed!.files > ratingPolicyOn(dayOf(at)).mostFiles.value)
      throw invalidInput({ code: 'TOO_MANY_FILES', field: 'fileIds' });
  }
  return (await sql.rows<{ kind: EvidenceKind }>(KINDS, [ratingId])).map(({ kind }) => kind);
}

function asRefusal(error: unknown): never {
  throw error instanceof DomainError && error.code === 'FILE_REFUSED' ? fileRefused() : error;
}
