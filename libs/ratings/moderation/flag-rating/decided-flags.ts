import type { SqlRunner } from '#persistence';

const DECIDED = `SELECT f.account_id AS "accountId", count(*)::int AS flags
  FROM rating_flag f JOIN moderation_case c ON c.id = f.case_id JOIN moderation_decision d ON d.case_id = c.id
    JOIN rating r ON r.id = c.rating_id
  WHERE c.rating_id = $1 AND f.account_id = ANY($2) AND f.flagged_at > coalesce(r.replied_at, '-infinity')
  GROUP BY f.account_id`;

/**
 * How many flags of each of these readers on this rating were decided: to flag it again is to complain of that decision
 * (DSA art. 20). A reply that was written since is new, and so is a flag of it.
 */
export async function decidedFlags(
  sql: SqlRunner,
  ratingId: string,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await sql.rows<{ accountId: string; flags: number }>(DECIDED, [ratingId, accountIds]);
  return new Map(rows.map(({ accountId, flags }) => [accountId, flags]));
}
