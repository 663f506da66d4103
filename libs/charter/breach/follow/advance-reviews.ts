import { Injectable } from '@nestjs/common';
import { addDays, Clock, type Day } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { SYSTEM } from '../../status/record-step.js';
import { keepDecision } from '../decide/keep-decision.js';
import { reviewPolicyOn } from '../policy/review-policy.js';
import { recordReviewStep } from '../status/record-review-step.js';
import { lockReview, updateReview, type ReviewRecord } from '../store/review-record.js';

const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

const DUE = `SELECT id FROM charter_review WHERE id > $2 AND (
    (stage = 'HEARING' AND answer_until < $1) OR (stage = 'PLAN_AWAITED' AND plan_due_on < $1)
    OR (stage = 'PLAN_RUNNING' AND plan_until < $1) OR (stage = 'SUSPENDED' AND suspended_until < $1))
  ORDER BY id LIMIT $3`;

/**
 * Takes every review further whose time has passed: silence, a plan that ended and one that never came go to a moderator, and
 * a suspension that lasted as long as it may becomes an exclusion. Each in a transaction of its own.
 */
@Injectable()
export class AdvanceReviews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Returns how many went further. @throws AggregateError when some could not */
  async execute(): Promise<number> {
    const today = this.clock.today();
    const failures: unknown[] = [];
    let advanced = 0;
    for (let last = FIRST; ;) {
      const batch = await this.database.rows<{ id: string }>(DUE, [today, last, BATCH]);
      if (batch.length === 0) break;
      for (const { id } of batch) {
        const isAdvanced = await this.database
          .transaction((sql) => this.advance(sql, id, today))
          .catch((failure: unknown) => (failures.push(failure), false));
        if (isAdvanced) advanced += 1;
      }
      last = batch.at(-1)!.id;
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} reviews could not go on`);
    return advanced;
  }

  /** Looked at again under the lock: somebody may have acted meanwhile. */
  private async advance(sql: SqlRunner, id: string, today: Day): Promise<boolean> {
    const review = await lockReview(sql, id);
    const lastDay = review && lastDayOfStage(review);
    if (!lastDay || lastDay >= today) return false;
    const at = this.clock.now();
    if (review.stage === 'SUSPENDED') {
      await keepDecision(sql, { review, outcome: 'REVOKED', reason: 'SUSPENDED_TOO_LONG', by: null, at });
      return true;
    }
    const step = review.stage === 'HEARING' ? 'END_HEARING' : 'END_PLAN';
    const dueOn = addDays(today, reviewPolicyOn(today).decisionDays.value);
    const awaiting = await updateReview(sql, review, { stage: 'DECISION', dueOn });
    await recordReviewStep(sql, { review: awaiting, step, actor: SYSTEM, at });
    return true;
  }
}

function lastDayOfStage(review: ReviewRecord): Day | null {
  switch (review.stage) {
    case 'HEARING':
      return review.answerUntil;
    case 'PLAN_AWAITED':
      return review.planDueOn;
    case 'PLAN_RUNNING':
      return review.planUntil;
    case 'SUSPENDED':
      return review.suspendedUntil;
    default:
      return null;
  }
}
