import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { addDays, Clock, dayOf } from '#kernel';
import { Database } from '#persistence';
import { hashText } from '../../versions/charter-version.js';
import { attachReviewFiles } from '../attach-review-files.js';
import { checkReviewText } from '../check-review-text.js';
import { reviewPolicyOn } from '../policy/review-policy.js';
import { refuseReview } from '../refuse-review.js';
import { recordReviewStep } from '../status/record-review-step.js';
import { lockReview, updateReview } from '../store/review-record.js';
import { ReviewSides } from '../views/review-sides.js';

export interface SignatoryStatement {
  readonly reviewId: string;
  readonly member: Member;
  readonly text: string;
  readonly fileIds: readonly string[];
}

/** The signatory answers what is said of it, once, within its time; a moderator may decide from then on. */
@Injectable()
export class AnswerReview {
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
      if (review?.stage !== 'HEARING') throw refuseReview('WRONG_STAGE');
      const at = this.clock.now();
      const today = dayOf(at);
      if (review.answerUntil! < today) throw refuseReview('TIME_OVER');
      await attachReviewFiles(sql, { reviewId, organisationId: member.organisationId, fileIds });
      const answered = await updateReview(sql, review, {
        stage: 'DECISION',
        answer: text,
        answeredAt: at,
        answeredBy: member.accountId,
        dueOn: addDays(today, reviewPolicyOn(today).decisionDays.value),
      });
      const actor = { kind: 'CLIENT', accountId: member.accountId } as const;
      const data = { textHash: hashText(text), files: fileIds.length };
      await recordReviewStep(sql, { review: answered, step: 'ANSWER', actor, at, data });
    });
  }
}
