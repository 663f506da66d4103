import { AppealModeration } from './appeal-moderation/appeal-moderation.js';
import { CloseCasesJob } from './cases/close-cases.job.js';
import { CloseCases } from './cases/close-cases.js';
import { FindCase } from './cases/find-case.js';
import { ListDecisions } from './cases/list-decisions.js';
import { DecideModeration } from './decide-moderation/decide-moderation.js';
import { PreviewDecision } from './decide-moderation/preview-decision.js';
import { AnswerDispute } from './dispute/answer-dispute.js';
import { EndMediation } from './dispute/end-mediation.js';
import { ProposeMediation } from './dispute/propose-mediation.js';
import { FindSideRecipients } from './emails/side-recipients.js';
import { TellContestJob } from './emails/tell-contest.job.js';
import { TellContest } from './emails/tell-contest.js';
import { TellDecision } from './emails/tell-decision.js';
import { TellFlaggers } from './emails/tell-flaggers.js';
import { FlagRating } from './flag-rating/flag-rating.js';
import { ContestResolver } from './graphql/contest.resolver.js';
import { ModerationCaseResolver } from './graphql/moderation-case.resolver.js';
import { ModerationResolver } from './graphql/moderation.resolver.js';
import { RatingContestResolver } from './graphql/rating-contest.resolver.js';
import { ForgetHiddenTextsJob } from './hidden-texts/forget-hidden-texts.job.js';
import { ForgetHiddenTexts } from './hidden-texts/forget-hidden-texts.js';
import { ReferDisputesJob } from './refer-disputes/refer-disputes.job.js';
import { ReferDisputes } from './refer-disputes/refer-disputes.js';

export const MODERATION_HANDLERS = [CloseCasesJob, TellContestJob] as const;
export const MODERATION_SCHEDULES = [ForgetHiddenTextsJob, ReferDisputesJob] as const;

/** Disputes, flags, cases, decisions and appeals, for the ratings module. */
export const MODERATION = [
  AnswerDispute,
  AppealModeration,
  CloseCases,
  ContestResolver,
  DecideModeration,
  EndMediation,
  FindCase,
  FindSideRecipients,
  FlagRating,
  ForgetHiddenTexts,
  ListDecisions,
  ModerationCaseResolver,
  ModerationResolver,
  PreviewDecision,
  ProposeMediation,
  RatingContestResolver,
  ReferDisputes,
  TellContest,
  TellDecision,
  TellFlaggers,
  ...MODERATION_HANDLERS,
  ...MODERATION_SCHEDULES,
];
