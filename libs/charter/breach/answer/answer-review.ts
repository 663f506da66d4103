import { Injectable } from '@nestjs/common';
import { addDays, dayOf } from '#kernel';
import { REVIEW_FILES } from '../attach-review-files.js';
import { reviewPolicyOn } from '../policy/review-policy.js';
import { KeepStatement, type SignatoryStatement } from './keep-statement.js';

/** The signatory answers what is said of it, once, within its time; a moderator may decide from then on. */
@Injectable()
export class AnswerReview {
  constructor(private readonly keep: KeepStatement) {}

  /** @throws CharterRefusal */
  execute(statement: SignatoryStatement): Promise<void> {
    return this.keep.execute(statement, {
      step: 'ANSWER',
      stage: 'HEARING',
      files: REVIEW_FILES,
      lastDay: ({ answerUntil }) => answerUntil,
      patch: (answer, answeredBy, at) => ({
        stage: 'DECISION',
        answer,
        answeredAt: at,
        answeredBy,
        dueOn: addDays(dayOf(at), reviewPolicyOn(dayOf(at)).decisionDays.value),
      }),
    });
  }
}
