import { declareEnum } from '#companies';
import type { ReviewReason } from '../decide/decision-rules.js';
import type { ReviewOutcome, ReviewStage } from '../status/review-stage.js';
import type { ReviewRecord } from '../store/review-record.js';
import type { ReviewAction } from '../views/possible-actions.js';
import type { ReviewSide } from '../views/review-sides.js';

export const ReviewStageEnum = declareEnum<ReviewStage>('CharterReviewStage', {
  WAITING: 'Another review of the same signatory goes on first.',
  HEARING: 'The signatory may answer.',
  DECISION: 'A moderator has to decide.',
  PLAN_AWAITED: 'The signatory has to hand in an action plan.',
  PLAN_RUNNING: 'The signatory carries out its plan; the badge stays valid, with a note.',
  SUSPENDED: 'The badge does not hold.',
  APPEALED: 'Another moderator decides again; what was decided holds meanwhile.',
  CLOSED: null,
});

export const ReviewOutcomeEnum = declareEnum<ReviewOutcome>('CharterReviewOutcome', {
  CLEARED: 'The commitment goes on as before.',
  ACTION_PLAN: 'The signatory hands in a plan and keeps it; the badge stays valid, with a note.',
  SUSPENDED: 'The badge does not hold until the commitment is reinstated.',
  REINSTATED: 'After a suspension: the badge holds again.',
  REVOKED: 'The company is excluded.',
});

export const ReviewReasonEnum = declareEnum<ReviewReason>('CharterReviewReason', {
  NOT_PROVED: null,
  NO_BREACH: null,
  ISOLATED_LATENESS: null,
  REMEDIED: null,
  BREACH_PROVED: null,
  BREACH_ADMITTED: null,
  SERIOUS_BREACH: null,
  REPEATED_BREACH: null,
  PLAN_MISSING: 'No plan was handed in in time.',
  PLAN_NOT_KEPT: null,
  NO_ENGAGEMENT: 'The signatory said nothing, or handed in no plan.',
  RETALIATION: null,
  DATA_BACK: 'Measured payments keep the promise again; found by the quarterly assessment.',
  SUSPENDED_TOO_LONG: 'The suspension lasted as long as it may.',
});

export const ReviewOriginEnum = declareEnum<ReviewRecord['origin']>('CharterReviewOrigin', {
  REPORT: 'A supplier reported a breach.',
  MEASURED: 'The quarterly assessment showed one.',
});

export const ReviewSideEnum = declareEnum<ReviewSide>('CharterReviewSide', {
  REPORTER: null,
  SIGNATORY: null,
  MODERATOR: null,
});

export const ReviewActionEnum = declareEnum<ReviewAction>('CharterReviewAction', {
  ANSWER: null,
  SUBMIT_PLAN: null,
  APPEAL: null,
});
