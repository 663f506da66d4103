import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { CountryEnum } from '#companies';
import type { Country } from '#kernel';
import { CharterCommitmentEnum } from '../../graphql/charter.enums.js';
import type { CommitmentCode } from '../../versions/commitment-code.js';
import type { ReviewReason } from '../decide/decision-rules.js';
import type { ReviewOutcome, ReviewStage } from '../status/review-stage.js';
import { ReviewOutcomeEnum, ReviewReasonEnum, ReviewStageEnum } from './review.enums.js';

export const MOST_REVIEW_FILES = 10;
const MOST_RATINGS = 100;
const LONGEST_NUMBER = 40;
const LONGEST_TEXT = 10_000;

@InputType('ReportCharterBreachInput')
export class ReportCharterBreachInput {
  @MaxLength(LONGEST_NUMBER, { message: `number must be at most ${LONGEST_NUMBER} characters long` })
  @Field(() => String, { description: 'Company number of the signatory, in any spelling.' })
  number!: string;

  @IsOptional()
  @Field(() => CountryEnum, { nullable: true, description: 'Needed only when the number is ambiguous.' })
  country?: Country | null;

  @Field(() => CharterCommitmentEnum, { description: 'The promise that was broken.' })
  commitment!: CommitmentCode;

  @MaxLength(LONGEST_TEXT, { message: `text must be at most ${LONGEST_TEXT} characters long` })
  @Field(() => String, {
    description: 'What happened, as the signatory will read it; `charterRules` bounds its length.',
  })
  text!: string;

  @ArrayMaxSize(MOST_REVIEW_FILES, { message: `fileIds must be at most ${MOST_REVIEW_FILES}` })
  @Field(() => [ID], { defaultValue: [], description: 'Files uploaded as EVIDENCE.' })
  fileIds!: string[];

  @ArrayMaxSize(MOST_RATINGS, { message: `ratingIds must be at most ${MOST_RATINGS}` })
  @Field(() => [ID], { defaultValue: [], description: 'Own ratings of this company that show the breach.' })
  ratingIds!: string[];
}

/** What the signatory says in a review: its answer, or its action plan. */
@ArgsType()
export class ReviewStatementArgs {
  @Field(() => ID)
  reviewId!: string;

  @Field(() => String)
  text!: string;

  @Field(() => [ID], { defaultValue: [] })
  fileIds!: string[];
}

@InputType('DecideCharterReviewInput')
export class DecideCharterReviewInput {
  @Field(() => ReviewOutcomeEnum)
  outcome!: ReviewOutcome;

  @Field(() => ReviewReasonEnum)
  reason!: ReviewReason;

  @MaxLength(LONGEST_TEXT, { message: `statement must be at most ${LONGEST_TEXT} characters long` })
  @Field(() => String, {
    description: 'In your own words; both sides read it; `charterRules` bounds its length.',
  })
  statement!: string;

  @IsOptional()
  @Field(() => ReviewStageEnum, {
    nullable: true,
    description: 'The stage that you read: when the review has moved on since, the decision is refused.',
  })
  stage?: ReviewStage | null;
}
