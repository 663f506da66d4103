import { RecordedInvoicesReadModel } from '#ratings';
import { AnswerReview } from './answer/answer-review.js';
import { KeepStatement } from './answer/keep-statement.js';
import { AppealReview } from './appeal/appeal-review.js';
import { DecideReview } from './decide/decide-review.js';
import { TellReviewJob } from './emails/tell-review.job.js';
import { TellReview } from './emails/tell-review.js';
import { AdvanceReviewsJob } from './follow/advance-reviews.job.js';
import { AdvanceReviews } from './follow/advance-reviews.js';
import { CloseReviewsJob } from './follow/close-reviews.job.js';
import { CloseReviews } from './follow/close-reviews.js';
import { FollowAssessmentJob } from './follow/follow-assessment.job.js';
import { FollowAssessment } from './follow/follow-assessment.js';
import { CharterReviewResolver } from './graphql/charter-review.resolver.js';
import { CharterReviewsResolver } from './graphql/charter-reviews.resolver.js';
import { SubmitActionPlan } from './plan/submit-action-plan.js';
import { ReportBreach } from './report/report-breach.js';
import { FindReview } from './views/find-review.js';
import { MayReadReviewFiles } from './views/may-read-review-files.js';
import { ReviewSides } from './views/review-sides.js';

export const BREACH_HANDLERS = [CloseReviewsJob, FollowAssessmentJob, TellReviewJob] as const;
export const BREACH_SCHEDULES = [AdvanceReviewsJob] as const;

export const BREACH = [
  RecordedInvoicesReadModel,
  AdvanceReviews,
  AnswerReview,
  AppealReview,
  CloseReviews,
  DecideReview,
  FindReview,
  FollowAssessment,
  KeepStatement,
  MayReadReviewFiles,
  ReportBreach,
  ReviewSides,
  SubmitActionPlan,
  TellReview,
  CharterReviewResolver,
  CharterReviewsResolver,
  ...BREACH_HANDLERS,
  ...BREACH_SCHEDULES,
];
