import { Injectable } from '@nestjs/common';
import { KeepStatement, type SignatoryStatement } from '../answer/keep-statement.js';
import { PLAN_FILES } from '../attach-review-files.js';

/** The signatory hands in the plan that was asked for, once, within its time. The badge stays valid while it is carried out. */
@Injectable()
export class SubmitActionPlan {
  constructor(private readonly keep: KeepStatement) {}

  /** @throws CharterRefusal */
  execute(statement: SignatoryStatement): Promise<void> {
    return this.keep.execute(statement, {
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
