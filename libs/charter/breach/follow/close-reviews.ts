import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { SYSTEM } from '../../status/record-step.js';
import { recordReviewStep } from '../status/record-review-step.js';
import { lockReview, updateReview } from '../store/review-record.js';

/** What was excluded by a decision may still be appealed: that review is not over. */
const OPEN = `SELECT r.id FROM charter_review r JOIN charter_membership m ON m.id = r.membership_id
  WHERE r.membership_id = $1 AND m.ended_at IS NOT NULL AND r.stage <> 'CLOSED' AND r.outcome IS DISTINCT FROM 'REVOKED' ORDER BY r.id`;

/** A commitment that ended needs no review any more. That it ended during one is in its history. */
@Injectable()
export class CloseReviews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Running it twice changes nothing more. */
  async execute(membershipId: string): Promise<void> {
    const open = await this.database.rows<{ id: string }>(OPEN, [membershipId]);
    for (const { id } of open)
      await this.database.transaction(async (sql) => {
        const review = await lockReview(sql, id);
        if (!review || review.stage === 'CLOSED') return;
        const at = this.clock.now();
        const closed = await updateReview(sql, review, { stage: 'CLOSED', dueOn: null, closedAt: at });
        await recordReviewStep(sql, { review: closed, step: 'END', actor: SYSTEM, at });
      });
  }
}
