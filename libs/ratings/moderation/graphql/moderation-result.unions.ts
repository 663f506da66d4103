import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { LanguageEnum } from '#identity';
import { RatingSideEnum } from '../../graphql/rating.enums.js';
import { RatingObject } from '../../graphql/rating.object.js';
import {
  AlreadyDoneErrorObject,
  CaseNotFoundErrorObject,
  ClaimRequiredErrorObject,
  InvalidDecisionErrorObject,
  InvalidExperienceErrorObject,
  ModeratorExcludedErrorObject,
  RatingNotFoundErrorObject,
  ThreatInTextErrorObject,
  TooManyRequestsErrorObject,
  WindowClosedErrorObject,
  WrongStatusErrorObject,
} from '../../graphql/refusals.objects.js';
import type { RatingSide } from '../../status/rating-status.js';
import { ModerationCaseObject } from './moderation-case.object.js';

@ObjectType('FlaggedRating', { description: 'The flag was taken; a moderator reads it.' })
export class FlaggedRatingObject {
  @Field(() => ID)
  id!: string;
}

export const FlagRatingResult = createUnionType({
  name: 'FlagRatingResult',
  types: () =>
    [
      FlaggedRatingObject,
      RatingNotFoundErrorObject,
      WrongStatusErrorObject,
      AlreadyDoneErrorObject,
      TooManyRequestsErrorObject,
      InvalidExperienceErrorObject,
      ThreatInTextErrorObject,
    ] as const,
});

export const AppealModerationResult = createUnionType({
  name: 'AppealModerationResult',
  types: () =>
    [
      RatingObject,
      CaseNotFoundErrorObject,
      RatingNotFoundErrorObject,
      ClaimRequiredErrorObject,
      WrongStatusErrorObject,
      WindowClosedErrorObject,
      AlreadyDoneErrorObject,
      InvalidExperienceErrorObject,
      ThreatInTextErrorObject,
    ] as const,
});

export const ModerationCaseResult = createUnionType({
  name: 'ModerationCaseResult',
  types: () => [ModerationCaseObject, CaseNotFoundErrorObject] as const,
});

const DECISION_REFUSALS = [
  CaseNotFoundErrorObject,
  ModeratorExcludedErrorObject,
  InvalidDecisionErrorObject,
  WrongStatusErrorObject,
  AlreadyDoneErrorObject,
  RatingNotFoundErrorObject,
] as const;

export const DecideModerationResult = createUnionType({
  name: 'DecideModerationResult',
  types: () => [ModerationCaseObject, ...DECISION_REFUSALS] as const,
});

@ObjectType('DecisionEmail', { description: 'An e-mail as its readers would get it, block by block.' })
export class DecisionEmailObject {
  @Field(() => RatingSideEnum)
  side!: RatingSide;

  @Field(() => LanguageEnum)
  language!: 'fr' | 'en';

  @Field(() => String)
  subject!: string;

  @Field(() => [String])
  lines!: readonly string[];
}

@ObjectType('DecisionPreview', { description: 'What both sides would be sent; nothing is decided by it.' })
export class DecisionPreviewObject {
  @Field(() => [DecisionEmailObject], { description: 'Empty when nobody is written to.' })
  emails!: readonly DecisionEmailObject[];
}

export const DecisionPreviewResult = createUnionType({
  name: 'DecisionPreviewResult',
  types: () => [DecisionPreviewObject, ...DECISION_REFUSALS] as const,
});
