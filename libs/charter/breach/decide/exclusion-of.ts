import type { SqlRunner } from '#persistence';
import type { ReviewExclusion } from '../refuse-review.js';

/** Why this account may not decide this review; null when it may. */
export async function exclusionOf(
  sql: SqlRunner,
  reviewId: string,
  accountId: string,
): Promise<ReviewExclusion | null> {
  const [found] = await sql.rows<{ exclusion: ReviewExclusion | null }>(
    'SELECT charter_review_exclusion($1, $2) AS exclusion',
    [reviewId, accountId],
  );
  return found?.exclusion ?? null;
}
