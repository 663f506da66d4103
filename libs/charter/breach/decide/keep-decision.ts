import { randomUUID } from 'node:crypto';
import { addDays, addMonths, dayOf, type Day } from '#kernel';
import type { SqlRunner } from '#persistence';
import { charterPolicyOn } from '../../policy/charter-policy.js';
import { changeMembership } from '../../status/change-membership.js';
import type { StepActor } from '../../status/record-step.js';
import { reviewPolicyOn } from '../policy/review-policy.js';
import { refuseReview } from '../refuse-review.js';
import { recordReviewStep } from '../status/record-review-step.js';
import { STAGE_AFTER, type ReviewOutcome } from '../status/review-stage.js';
import { stepsTo } from '../status/steps-to.js';
import { beginNextReview, lockStatus } from '../store/open-review.js';
import { updateReview, type ReviewPatch, type ReviewRecord } from '../store/review-record.js';
import { hashText } from '../../versions/charter-version.js';
import type { ReviewReason } from './decision-rules.js';
import { publicNoteOf } from './public-notes.js';

export interface DecisionToKeep {
  /** Locked. */
  readonly review: ReviewRecord;
  readonly outcome: ReviewOutcome;
  readonly reason: ReviewReason;
  /** Null when a rule came due. */
  readonly by: { readonly moderatorId: string; readonly statement: string } | null;
  readonly at: Date;
}

const KEEP = `INSERT INTO charter_review_decision (id, review_id, position, is_appeal, decided_by, decided_at, outcome, reason, statement, appeal_until)
  SELECT $1, $2, count(*) + 1, $3, $4, $5, $6, $7, $8, $9 FROM charter_review_decision WHERE review_id = $2`;

/**
 * Keeps a decision and lets everything follow from it, in the caller's transaction: the review, the membership with its public
 * history, and the review that waited for this one. @throws CharterRefusal `OUTCOME_UNFIT` when the membership cannot follow
 */
export async function keepDecision(sql: SqlRunner, decision: DecisionToKeep): Promise<void> {
  const { review, outcome, reason, by, at } = decision;
  const { membershipId } = review;
  const status = await lockStatus(sql, membershipId);
  const steps = status && stepsTo(outcome, status);
  if (!steps) throw refuseReview('OUTCOME_UNFIT', 'input.outcome');
  const isAppeal = review.stage === 'APPEALED';
  const decisionId = randomUUID();
  const appealUntil = isAppeal || outcome === 'REINSTATED' ? null : lastDayToAppeal(dayOf(at));
  const { moderatorId = null, statement = null } = by ?? {};
  const values = [decisionId, review.id, isAppeal, moderatorId, at, outcome, reason, statement, appealUntil];
  await sql.rows(KEEP, values);
  const decided = await updateReview(sql, review, patchAfter(review, outcome, at));
  const actor: StepActor = { kind: by ? 'MODERATOR' : 'SYSTEM', accountId: moderatorId };
  const note = publicNoteOf(outcome, reason);
  for (const action of steps) {
    const noted = note && action === steps.at(-1) ? { note } : {};
    await changeMembership(sql, {
      membershipId,
      action,
      actor,
      at,
      data: { reviewId: review.id, reason },
      ...noted,
    });
  }
  const data = {
    outcome,
    reason,
    isAppeal,
    ...(statement === null ? {} : { statementHash: hashText(statement) }),
  };
  await recordReviewStep(sql, { review: decided, step: 'DECIDE', actor, at, decisionId, data });
  if (decided.stage === 'CLOSED') await beginNextReview(sql, membershipId, at);
}

function lastDayToAppeal(today: Day): Day {
  return addMonths(today, reviewPolicyOn(today).appealMonths.value);
}

/** What an appeal confirms goes on where it was; a plan has all its time again. */
function patchAfter(review: ReviewRecord, outcome: ReviewOutcome, at: Date): ReviewPatch {
  const today = dayOf(at);
  const { actionPlanDays, longestSuspensionDays } = charterPolicyOn(today);
  const stage = STAGE_AFTER[outcome];
  switch (outcome) {
    case 'ACTION_PLAN':
      return {
        outcome,
        stage: review.plan === null ? stage : 'PLAN_RUNNING',
        planDueOn: addDays(today, reviewPolicyOn(today).planDueDays.value),
        planUntil: addDays(today, actionPlanDays.value),
        dueOn: null,
      };
    case 'SUSPENDED': {
      const suspendedUntil = review.suspendedUntil ?? addDays(today, longestSuspensionDays.value);
      const suspendedOn = review.suspendedOn ?? today;
      return { outcome, stage, suspendedOn, suspendedUntil, dueOn: suspendedUntil };
    }
    default:
      return { outcome, stage, dueOn: null, closedAt: at };
  }
}
