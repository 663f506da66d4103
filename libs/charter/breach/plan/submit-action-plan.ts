import { Injectable } from '@nestjs/common';
import { Clock, dayOf } from '#kernel';
import { Database } from '#persistence';
import { hashText } from '../../versions/charter-version.js';
import type { SignatoryStatement } from '../answer/answer-review.js';
import { attachReviewFiles, PLAN_FILES } from '../attach-review-files.js';
import { checkReviewText } from '../check-review-text.js';
import { refuseReview } from '../refuse-review.js';
import { recordReviewStep } from '../status/record-review-step.js';
import { lockReview, updateReview } from '../store/review-record.js';
import { ReviewSides } from '../views/review-sides.js';

/** The signatory hands in the plan that was asked for, once, within its time. The badge stays valid while it is carried out. */
@Injectable()
export class SubmitActionPlan {
  constructor(
    private readonly database: Database,
    private readonly sides: ReviewSides,
    private readonly clock: Clock,
  ) {}

  /** @throws CharterRefusal */
  async execute({ reviewId, member, fileIds, ...said }: SignatoryStatement): Promise<void> {
    const text = checkReviewText(said.text, 'text', this.clock.today());
    await this.sides.assertSignatory(reviewId, member);
    await this.database.transaction(async (sql) => {
      const review = await lockReview(sql, reviewId);
      if (review?.stage !== 'PLAN_AWAITED') throw refuseReview('WRONG_STAGE');
      const at = this.clock.now();
      if (review.planDueOn! < dayOf(at)) throw refuseReview('TIME_OVER');
      await attachReviewFiles(sql, {
        reviewId,
        organisationId: member.organisationId,
        fileIds,
        type: PLAN_FILES,
      });
      const submitted = await updateReview(sql, review, {
        stage: 'PLAN_RUNNING',
        plan: text,
        planSubmittedAt: at,
        planSubmittedBy: member.accountId,
      });
      const actor = { kind: 'CLIENT', accountId: member.accountId } as const;
      const data = { textHash: hashText(text), files: fileIds.length };
      await recordReviewStep(sql, { review: submitted, step: 'SUBMIT_PLAN', actor, at, data });
    });
  }
}
