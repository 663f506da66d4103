import { addMonths, dayOf, type Day } from '#kernel';
import type { SqlRunner } from '#persistence';
import { ratingPolicyOn } from '../../policy/rating-policy.js';
import { alreadyDone, moderatorExcluded } from '../../refusals/refuse.js';
import type { Exclusion } from '../cases/case-kind.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { Decision, DecisionEffects } from './decision.js';

export interface DecisionToKeep {
  readonly of: CaseRecord;
  readonly moderatorId: string;
  readonly decision: Decision;
  readonly effects: DecisionEffects;
}

const CLOSE = `UPDATE moderation_case SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL RETURNING id`;
const KEEP = `INSERT INTO moderation_decision (case_id, decided_by, decided_at, outcome, reason, statement, effects, appeal_until)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Last day of an appeal; what was decided on appeal, or dismissed without anybody being restricted, has none. */
export function appealUntil({ kind }: CaseRecord, { outcome }: Decision, now: Date): Day | null {
  if (kind === 'APPEAL' || (kind === 'GUARD' && outcome === 'UPHELD')) return null;
  return addMonths(dayOf(now), ratingPolicyOn(dayOf(now)).appealMonths.value);
}

/**
 * Closes the case and keeps the decision. The database itself refuses whoever may not decide.
 * @throws RatingRefusal `AlreadyDoneError`, `ModeratorExcludedError`
 */
export async function keepDecision(
  sql: SqlRunner,
  { of, moderatorId, decision, effects }: DecisionToKeep,
  now: Date,
): Promise<void> {
  await assertMayDecide(sql, of.id, moderatorId);
  if ((await sql.rows(CLOSE, [of.id, now])).length === 0) throw alreadyDone();
  const { outcome, reason, statement } = decision;
  const until = appealUntil(of, decision, now);
  const values = [of.id, moderatorId, now, outcome, reason, statement, JSON.stringify(effects), until];
  await sql.rows(KEEP, values);
}

/** Asked before, so that the refusal says why. @throws RatingRefusal `ModeratorExcludedError` */
export async function assertMayDecide(sql: SqlRunner, caseId: string, accountId: string): Promise<void> {
  const exclusion = await exclusionOf(sql, caseId, accountId);
  if (exclusion) throw moderatorExcluded(exclusion);
}

/** Why this account may not decide this case; null when it may. */
export async function exclusionOf(
  sql: SqlRunner,
  caseId: string,
  accountId: string,
): Promise<Exclusion | null> {
  const [found] = await sql.rows<{ exclusion: Exclusion | null }>(
    'SELECT moderation_exclusion($1, $2) AS exclusion',
    [caseId, accountId],
  );
  return found?.exclusion ?? null;
}
