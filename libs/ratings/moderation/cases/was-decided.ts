import type { SqlRunner } from '#persistence';
import type { RatingRecord } from '../../store/rating-record.js';

const DECIDED = `SELECT FROM moderation_case c JOIN moderation_decision d ON d.case_id = c.id
  WHERE c.rating_id = $1 AND c.revision = $2 AND c.kind IN ('DISPUTE', 'APPEAL')`;

/** Whether a dispute of what the rating says now was decided: against that there is the appeal, not a second dispute. */
export async function wasDecided(sql: SqlRunner, { id, revision }: RatingRecord): Promise<boolean> {
  return (await sql.rows(DECIDED, [id, revision])).length > 0;
}
