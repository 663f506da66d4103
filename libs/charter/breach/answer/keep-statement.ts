import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { Clock, dayOf, type Day } from '#kernel';
import { Database } from '#persistence';
import { hashText } from '../../versions/charter-version.js';
import { attachReviewFiles, type PLAN_FILES, type REVIEW_FILES } from '../attach-review-files.js';
import { checkReviewText } from '../check-review-text.js';
import { refuseReview } from '../refuse-review.js';
import { recordReviewStep } from '../status/record-review-step.js';
import type { ReviewStage, ReviewStep } from '../status/review-stage.js';
import { lockReview, updateReview, type ReviewPatch, type ReviewRecord } from '../store/review-record.js';
import { ReviewSides } from '../views/review-sides.js';

export interface SignatoryStatement {
  readonly reviewId: string;
  readonly member: Member;
  readonly text: string;
  readonly fileIds: readonly string[];
}

/** What the signatory may say at one stage of a review, once. */
interface StatementRules {
  readonly step: ReviewStep;
  readonly stage: ReviewStage;
  readonly files: typeof REVIEW_FILES | typeof PLAN_FILES;
  readonly lastDay: (review: ReviewRecord) => Day | null;
  /** What becomes of the review. */
  readonly patch: (text: string, accountId: string, at: Date) => ReviewPatch;
}

/** Keeps what the signatory says, with its files, within its time. */
@Injectable()
export class KeepStatement {
  constructor(
    private readonly database: Database,
    private readonly sides: ReviewSides,
    private readonly clock: Clock,
  ) {}

  /** @throws CharterRefusal */
  async execute(
    { reviewId, member, fileIds, ...said }: SignatoryStatement,
    { step, stage, files: type, lastDay, patch }: StatementRules,
  ): Promise<void> {
    const { accountId, organisationId } = member;
    const text = checkReviewText(said.text, 'text', this.clock.today());
    await this.sides.assertSignatory(reviewId, member);
    await this.database.transaction(async (sql) => {
      const review = await lockReview(sql, reviewId);
      if (review?.stage !== stage) throw refuseReview('WRONG_STAGE');
      const at = this.clock.now();
      if (lastDay(review)! < dayOf(at)) throw refuseReview('TIME_OVER');
      await attachReviewFiles(sql, { reviewId, organisationId, fileIds, type });
      const stated = await updateReview(sql, review, patch(text, accountId, at));
      const actor = { kind: 'CLIENT', accountId } as const;
      const data = { textHash: hashText(text), files: fileIds.length };
      await recordReviewStep(sql, { review: stated, step, actor, at, data });
    });
  }
}
