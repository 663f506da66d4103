import { releaseFiles } from '#files';
import type { SqlRunner } from '#persistence';
import { RATING_FILES } from './file-evidence.js';

const DROP = `DELETE FROM rating_evidence WHERE rating_id = $1 AND file_id::text <> ALL($2::text[]) RETURNING file_id AS "fileId"`;

/**
 * Forgets, in the caller's transaction, the files of a draft that are not among `kept` any more: nobody was told of them,
 * and the client would see them once the draft is submitted.
 */
export async function dropEvidence(
  sql: SqlRunner,
  ratingId: string,
  kept: readonly { readonly fileId: string }[],
  at: Date,
): Promise<void> {
  const keptIds = kept.map(({ fileId }) => fileId.toLowerCase());
  const dropped = await sql.rows<{ fileId: string }>(DROP, [ratingId, keptIds]);
  if (dropped.length === 0) return;
  await releaseFiles(
    sql,
    { type: RATING_FILES, id: ratingId },
    at,
    dropped.map(({ fileId }) => fileId),
  );
}
