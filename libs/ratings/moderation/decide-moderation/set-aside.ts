import type { SqlRunner } from '#persistence';
import { loadRatings } from '../../store/load-ratings.js';
import type { RatingRecord } from '../../store/rating-record.js';
import type { RatingPatch } from '../../store/update-rating.js';
import type { CaseRecord } from '../cases/case-record.js';
import { hideTexts, restoreTexts } from '../hidden-texts/hide-texts.js';
import type { Decision } from './decision.js';

const BRING_BACK = `UPDATE payment_experience SET excluded_by = NULL WHERE rating_id = $1 AND excluded_by = ANY($2)`;
const EXCLUDE = `UPDATE payment_experience SET excluded_by = $2 WHERE rating_id = $1 AND id = ANY($3)`;

export interface WholeRating {
  readonly rating: RatingRecord;
  /** The texts that came back. */
  readonly restored: RatingPatch;
}

/**
 * The rating as it was before this case, or the decision that it appeals against, set parts of it aside: each decision is
 * about the whole. `rating` is locked.
 */
export async function bringBack(sql: SqlRunner, rating: RatingRecord, of: CaseRecord): Promise<WholeRating> {
  const caseIds = [of.id, ...(of.appealsCaseId ? [of.appealsCaseId] : [])];
  await sql.rows(BRING_BACK, [rating.id, caseIds]);
  const restored = await restoreTexts(sql, rating, caseIds);
  const [whole] = await loadRatings(sql, [rating.id]);
  return { rating: { ...whole!, ...restored }, restored };
}

/** Sets aside what the decision says. Returns what the rating's texts become. */
export async function setAside(
  sql: SqlRunner,
  { rating, restored }: WholeRating,
  { decision, caseId }: { readonly decision: Decision; readonly caseId: string },
  now: Date,
): Promise<RatingPatch> {
  const { hidesComment, hidesReply, hiddenExperienceIds } = decision;
  if (hiddenExperienceIds.length > 0) await sql.rows(EXCLUDE, [rating.id, caseId, hiddenExperienceIds]);
  const parts = [
    ...(hidesComment ? (['COMMENT'] as const) : []),
    ...(hidesReply ? (['REPLY'] as const) : []),
  ];
  return { ...restored, ...(await hideTexts(sql, { rating, caseId, parts }, now)) };
}
