import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { keepStatement, type SignatoryStatement } from '../answer/keep-statement.js';
import { PLAN_FILES } from '../attach-review-files.js';
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
  execute(statement: SignatoryStatement): Promise<void> {
    const { database, sides, clock } = this;
    return keepStatement({ database, sides, clock }, statement, {
      step: 'SUBMIT_PLAN',
      stage: 'PLAN_AWAITED',
      files: PLAN_FILES,
      lastDay: ({ planDueOn }) => planDueOn,
      patch: (plan, planSubmittedBy, planSubmittedAt) => ({
        stage: 'PLAN_RUNNING',
        plan,
        planSubmittedAt,
        planSubmittedBy,
      }),
    });
  }
}
