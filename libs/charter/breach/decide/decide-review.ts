import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { checkReviewText } from '../check-review-text.js';
import { refuseReview } from '../refuse-review.js';
import type { ReviewOutcome, ReviewStage } from '../status/review-stage.js';
import { loadReview, lockReview } from '../store/review-record.js';
import { appealedOf, appealsOf, decisionsOf } from './decision.js';
import type { ReviewReason } from './decision-rules.js';
import { exclusionOf } from './exclusion-of.js';
import { keepDecision } from './keep-decision.js';
import { assertPossible } from './possible-decisions.js';

export interface DecideReviewCommand {
  readonly reviewId: string;
  readonly moderatorId: string;
  readonly outcome: ReviewOutcome;
  readonly reason: ReviewReason;
  /** The moderator's own explanation, as both sides read it. */
  readonly statement: string;
  /** The stage that the moderator read, when known: what has moved on since is read again first. */
  readonly stage: ReviewStage | null;
}

/** A moderator without a tie to either side, who never decided in this review, decides with a reason and a statement (DSA art. 17). */
@Injectable()
export class DecideReview {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws CharterRefusal */
  async execute(command: DecideReviewCommand): Promise<void> {
    const { reviewId, moderatorId, outcome, reason } = command;
    const statement = checkReviewText(command.statement, 'input.statement', this.clock.today());
    const seen = await loadReview(this.database, reviewId);
    if (!seen) throw refuseReview('REVIEW_NOT_FOUND', 'reviewId');
    await this.database.transaction(async (sql) => {
      const review = await lockReview(sql, reviewId);
      const exclusion = await exclusionOf(sql, reviewId, moderatorId);
      if (exclusion) throw refuseReview(exclusion);
      if (review?.stage !== (command.stage ?? seen.stage)) throw refuseReview('DECIDED_MEANWHILE');
      const appealed = appealedOf(await decisionsOf(sql, [reviewId]), await appealsOf(sql, [reviewId]));
      assertPossible({ outcome, reason }, review, appealed);
      await keepDecision(sql, {
        review,
        outcome,
        reason,
        by: { moderatorId, statement },
        at: this.clock.now(),
      });
    });
  }
}
