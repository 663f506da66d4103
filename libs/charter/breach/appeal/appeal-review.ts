import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { addDays, Clock, dayOf } from '#kernel';
import { Database } from '#persistence';
import { hashText } from '../../versions/charter-version.js';
import { checkReviewText } from '../check-review-text.js';
import { decisionsOf } from '../decide/decision.js';
import { reviewPolicyOn } from '../policy/review-policy.js';
import { refuseReview } from '../refuse-review.js';
import { recordReviewStep } from '../status/record-review-step.js';
import { beginNextReview, lockStatus } from '../store/open-review.js';
import { lockReview, updateReview } from '../store/review-record.js';
import { ReviewSides } from '../views/review-sides.js';

export interface AppealReviewCommand {
  readonly reviewId: string;
  readonly member: Member;
  readonly text: string;
}

const KEEP = `INSERT INTO charter_review_appeal (decision_id, side, text, opened_by, opened_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT DO NOTHING RETURNING side`;

/** A side asks that another moderator decides again; the other side may join while that is open. What was decided holds meanwhile. */
@Injectable()
export class AppealReview {
  constructor(
    private readonly database: Database,
    private readonly sides: ReviewSides,
    private readonly clock: Clock,
  ) {}

  /** @throws CharterRefusal */
  async execute({ reviewId, member, ...said }: AppealReviewCommand): Promise<void> {
    const text = checkReviewText(said.text, 'text', this.clock.today());
    const side = await this.sides.partyOf(reviewId, member);
    await this.database.transaction(async (sql) => {
      const review = await lockReview(sql, reviewId);
      if (review) await lockStatus(sql, review.membershipId);
      const decision = (await decisionsOf(sql, [reviewId])).at(-1);
      if (!review || !decision || review.stage === 'DECISION') throw refuseReview('WRONG_STAGE');
      if (decision.appealUntil === null) throw refuseReview('DECISION_FINAL');
      const at = this.clock.now();
      const today = dayOf(at);
      if (decision.appealUntil < today) throw refuseReview('TIME_OVER');
      const kept = await sql.rows(KEEP, [decision.id, side, text, member.accountId, at]);
      if (kept.length === 0) throw refuseReview('ALREADY_APPEALED');
      const isOpen = review.stage === 'APPEALED' || review.stage === 'WAITING';
      const dueOn = addDays(today, reviewPolicyOn(today).decisionDays.value);
      // What was cleared may have made room for another review: the appeal then waits for its turn.
      const stage = review.outcome === 'CLEARED' ? 'WAITING' : 'APPEALED';
      const appealed = isOpen ? review : await updateReview(sql, review, { stage, dueOn, closedAt: null });
      const actor = { kind: side === 'REPORTER' ? 'AUTHOR' : 'CLIENT', accountId: member.accountId } as const;
      const data = { textHash: hashText(text) };
      const decisionId = decision.id;
      await recordReviewStep(sql, { review: appealed, step: 'APPEAL', actor, at, decisionId, data });
      await beginNextReview(sql, review.membershipId, at);
    });
  }
}
