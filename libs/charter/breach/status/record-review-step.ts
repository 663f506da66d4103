import { appendAudit, type ActorKind } from '#audit';
import { recordEvent } from '#jobs';
import type { SqlRunner } from '#persistence';
import { CHARTER_REVIEW_CHANGED, type CharterReviewChanged } from '../review.events.js';
import type { ReviewRecord } from '../store/review-record.js';
import type { ReviewStep } from './review-stage.js';

export interface TakenReviewStep {
  /** As it is after the step. */
  readonly review: ReviewRecord;
  readonly step: ReviewStep;
  readonly actor: { readonly kind: ActorKind; readonly accountId: string | null };
  readonly at: Date;
  readonly decisionId?: string;
  /** For the audit log: no text, no personal data. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Writes a step into the outbox and the audit log: last in the caller's transaction. */
export async function recordReviewStep(sql: SqlRunner, taken: TakenReviewStep): Promise<void> {
  const { review, step, actor, at, decisionId = null, data = {} } = taken;
  const event: CharterReviewChanged = {
    type: CHARTER_REVIEW_CHANGED,
    payload: { reviewId: review.id, step, decisionId },
  };
  await recordEvent(sql, event);
  await appendAudit(sql, {
    subject: { type: 'CHARTER', id: review.id },
    action: step,
    actor,
    data: { membershipId: review.membershipId, stage: review.stage, ...data },
    at,
  });
}
