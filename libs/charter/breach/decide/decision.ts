import type { Day } from '#kernel';
import type { SqlRunner } from '#persistence';
import type { ReviewOutcome } from '../status/review-stage.js';
import type { ReviewReason } from './decision-rules.js';

/** A decision as both sides may read it: not who decided. */
export interface TakenDecision {
  readonly id: string;
  readonly reviewId: string;
  readonly at: Date;
  readonly outcome: ReviewOutcome;
  readonly reason: ReviewReason;
  /** Null when a rule came due. */
  readonly statement: string | null;
  readonly isAppeal: boolean;
  /** Last day of an appeal; null when the decision is final. */
  readonly appealUntil: Day | null;
}

export interface Appeal {
  readonly reviewId: string;
  readonly decisionId: string;
  readonly side: 'REPORTER' | 'SIGNATORY';
  readonly text: string;
  readonly openedAt: Date;
}

const DECISIONS = `SELECT id, review_id AS "reviewId", decided_at AS at, outcome, reason, statement, is_appeal AS "isAppeal",
  appeal_until AS "appealUntil" FROM charter_review_decision WHERE review_id = ANY($1::uuid[]) ORDER BY position`;
const APPEALS = `SELECT d.review_id AS "reviewId", p.decision_id AS "decisionId", p.side, p.text, p.opened_at AS "openedAt"
  FROM charter_review_appeal p JOIN charter_review_decision d ON d.id = p.decision_id
  WHERE d.review_id = ANY($1::uuid[]) ORDER BY p.opened_at, p.side`;

/** Of these reviews, oldest first. */
export function decisionsOf(sql: SqlRunner, reviewIds: readonly string[]): Promise<TakenDecision[]> {
  return sql.rows<TakenDecision>(DECISIONS, [reviewIds]);
}

/** Of these reviews, oldest first. */
export function appealsOf(sql: SqlRunner, reviewIds: readonly string[]): Promise<Appeal[]> {
  return sql.rows<Appeal>(APPEALS, [reviewIds]);
}

/** The decision that an open appeal is against, and whether the reporter appeals. */
export interface AppealedDecision extends Pick<TakenDecision, 'outcome' | 'reason'> {
  readonly isByReporter: boolean;
}

export function appealedOf(
  decisions: readonly TakenDecision[],
  appeals: readonly Appeal[],
): AppealedDecision | null {
  const last = decisions.at(-1);
  const against = appeals.filter(({ decisionId }) => decisionId === last?.id);
  if (!last || against.length === 0) return null;
  const isByReporter = against.some(({ side }) => side === 'REPORTER');
  return { outcome: last.outcome, reason: last.reason, isByReporter };
}
