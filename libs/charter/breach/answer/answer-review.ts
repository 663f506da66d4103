import { Injectable } from '@nestjs/common';
import { addDays, Clock, dayOf } from '#kernel';
import { Database } from '#persistence';
import { REVIEW_FILES } from '../attach-review-files.js';
import { reviewPolicyOn } from '../policy/review-policy.js';
import { ReviewSides } from '../views/review-sides.js';
import { keepStatement, type SignatoryStatement } from './keep-statement.js';

/** The signatory answers what is said of it, once, within its time; a moderator may decide from then on. */
@Injectable()
export class AnswerReview {
  constructor(
    private readonly database: Database,
    private readonly sides: ReviewSides,
    private readonly clock: Clock,
  ) {}

  /** @throws CharterRefusal */
  execute(statement: SignatoryStatement): Promise<void> {
    const { database, sides, clock } = this;
    return keepStatement({ database, sides, clock }, statement, {
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
