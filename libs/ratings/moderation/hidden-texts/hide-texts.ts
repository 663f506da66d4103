import type { SqlRunner } from '#persistence';
import type { RatingRecord } from '../../store/rating-record.js';
import type { RatingPatch } from '../../store/update-rating.js';

/** A text of a rating: its author's comment, or the client's reply. */
type TextPart = 'COMMENT' | 'REPLY';

interface TextsToHide {
  readonly rating: RatingRecord;
  readonly caseId: string;
  readonly parts: readonly TextPart[];
}

const HIDE = `INSERT INTO rating_hidden_text (rating_id, part, text, written_at, case_id, hidden_at) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (rating_id, part) DO UPDATE SET text = excluded.text, written_at = excluded.written_at, case_id = excluded.case_id,
    hidden_at = excluded.hidden_at`;
const RESTORE = `DELETE FROM rating_hidden_text WHERE rating_id = $1 AND case_id = ANY($2) RETURNING part, text, written_at AS "writtenAt"`;

/**
 * Sets whole texts aside in the caller's transaction: no word of them is ever edited. They leave the rating itself, so that
 * nothing that reads it can show them, and are kept apart for the appeal. Returns what the rating changes by it.
 */
export async function hideTexts(
  sql: SqlRunner,
  { rating, caseId, parts }: TextsToHide,
  at: Date,
): Promise<RatingPatch> {
  const { id, comment, reply, repliedAt } = rating;
  const hidesComment = parts.includes('COMMENT') && comment !== null;
  const hidesReply = parts.includes('REPLY') && reply !== null;
  if (hidesComment) await sql.rows(HIDE, [id, 'COMMENT', comment, null, caseId, at]);
  if (hidesReply) await sql.rows(HIDE, [id, 'REPLY', reply, repliedAt, caseId, at]);
  return {
    ...(hidesComment ? { comment: null } : {}),
    ...(hidesReply ? { reply: null, repliedAt: null } : {}),
  };
}

/** Brings back what these cases set aside. A reply that was given anew meanwhile stays. */
export async function restoreTexts(
  sql: SqlRunner,
  rating: RatingRecord,
  caseIds: readonly string[],
): Promise<RatingPatch> {
  const hidden = await sql.rows<{ part: TextPart; text: string; writtenAt: Date | null }>(RESTORE, [
    rating.id,
    caseIds,
  ]);
  const comment = hidden.find(({ part }) => part === 'COMMENT');
  const reply = rating.reply === null ? hidden.find(({ part }) => part === 'REPLY') : undefined;
  return {
    ...(comment ? { comment: comment.text } : {}),
    ...(reply?.writtenAt ? { reply: reply.text, repliedAt: reply.writtenAt } : {}),
  };
}
