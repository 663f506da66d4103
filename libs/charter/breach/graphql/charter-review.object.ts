import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, LocalizedTextObject, PageInfoObject } from '#companies';
import type { Day } from '#kernel';
import { CharterCommitmentEnum } from '../../graphql/charter.enums.js';
import type { CommitmentCode } from '../../versions/commitment-code.js';
import type { ReviewReason } from '../decide/decision-rules.js';
import type { ReviewOutcome, ReviewStage } from '../status/review-stage.js';
import type { ReviewRecord } from '../store/review-record.js';
import type { ReviewSide } from '../views/review-sides.js';
import {
  ReviewOriginEnum,
  ReviewOutcomeEnum,
  ReviewReasonEnum,
  ReviewSideEnum,
  ReviewStageEnum,
} from './review.enums.js';

@ObjectType('CharterReviewFile', { description: 'A document of the review; read it at `/api/files/<id>`.' })
export class CharterReviewFileObject {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  type!: string;

  @Field(() => Int)
  size!: number;

  @Field(() => ReviewSideEnum, { description: 'Who handed it in.' })
  side!: ReviewSide;

  @Field(() => Boolean, { description: 'Belongs to the action plan: the reporter does not see it.' })
  isOfPlan!: boolean;
}

@ObjectType('CharterReviewDecision', { description: 'What was decided, as both sides read it.' })
export class CharterReviewDecisionObject {
  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => ReviewOutcomeEnum)
  outcome!: ReviewOutcome;

  @Field(() => ReviewReasonEnum)
  reason!: ReviewReason;

  @Field(() => LocalizedTextObject)
  reasonLabel!: LocalizedTextObject;

  @Field(() => String, {
    nullable: true,
    description: 'The moderator’s own words; null when a rule came due.',
  })
  statement!: string | null;

  @Field(() => Boolean)
  isAppeal!: boolean;

  @Field(() => DayScalar, { nullable: true, description: 'Last day of an appeal; null when it is final.' })
  appealUntil!: Day | null;
}

@ObjectType('CharterReviewAppeal')
export class CharterReviewAppealObject {
  @Field(() => ReviewSideEnum)
  side!: ReviewSide;

  @Field(() => String)
  text!: string;

  @Field(() => GraphQLISODateTime)
  openedAt!: Date;
}

@ObjectType('CharterReviewReasonOption')
export class CharterReviewReasonOptionObject {
  @Field(() => ReviewReasonEnum)
  reason!: ReviewReason;

  @Field(() => LocalizedTextObject)
  label!: LocalizedTextObject;
}

@ObjectType('CharterReviewOption', { description: 'An outcome that a moderator may choose now.' })
export class CharterReviewOptionObject {
  @Field(() => ReviewOutcomeEnum)
  outcome!: ReviewOutcome;

  @Field(() => [CharterReviewReasonOptionObject])
  reasons!: CharterReviewReasonOptionObject[];
}

@ObjectType('CharterReviewExclusion', { description: 'Why the viewer may not decide this review.' })
export class CharterReviewExclusionObject {
  @Field(() => String, { description: 'DECIDED_BEFORE or BELONGS_TO_A_SIDE.' })
  code!: string;

  @Field(() => LocalizedTextObject)
  message!: LocalizedTextObject;
}

@ObjectType('CharterReview', {
  description:
    'A breach of the charter that was reported or measured, the signatory’s answer, and what was decided. One late invoice is not a breach.',
})
export class CharterReviewObject {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  membershipId!: string;

  @Field(() => ReviewSideEnum, { description: 'The viewer’s.' })
  side!: ReviewSide;

  @Field(() => ReviewOriginEnum)
  origin!: ReviewRecord['origin'];

  @Field(() => CharterCommitmentEnum, { description: 'The promise that is said to be broken.' })
  commitment!: CommitmentCode;

  @Field(() => ReviewStageEnum)
  stage!: ReviewStage;

  @Field(() => ReviewOutcomeEnum, {
    nullable: true,
    description: 'The decision in force; null before the first one.',
  })
  outcome!: ReviewOutcome | null;

  @Field(() => String, { nullable: true, description: 'What the reporter says.' })
  text!: string | null;

  @Field(() => [ID], { description: 'Ratings by the reporter that it refers to.' })
  ratingIds!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The quarter that was measured, e.g. `2026-Q3`.' })
  quarter!: string | null;

  @Field(() => GraphQLISODateTime)
  openedAt!: Date;

  @Field(() => DayScalar, { nullable: true, description: 'Last day of the answer; null while it waits.' })
  answerUntil!: Day | null;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day to hand in the action plan.' })
  planDueOn!: Day | null;

  @Field(() => String, { nullable: true, description: 'For the signatory and moderators.' })
  plan!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  planSubmittedAt!: Date | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day of the action plan.' })
  planUntil!: Day | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'After this day a suspension becomes an exclusion.',
  })
  suspendedUntil!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'When a moderator should have decided.' })
  dueOn!: Day | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  closedAt!: Date | null;

  /** For the fields that are resolved apart. */
  record!: ReviewRecord;
}

@ObjectType('CharterReviewEdge')
export class CharterReviewEdgeObject {
  @Field(() => String)
  cursor!: string;

  @Field(() => CharterReviewObject)
  node!: CharterReviewObject;
}

@ObjectType('CharterReviewConnection', { description: 'What waits for a moderator, the soonest due first.' })
export class CharterReviewConnectionObject {
  @Field(() => [CharterReviewEdgeObject])
  edges!: readonly CharterReviewEdgeObject[];

  @Field(() => PageInfoObject)
  pageInfo!: PageInfoObject;
}
