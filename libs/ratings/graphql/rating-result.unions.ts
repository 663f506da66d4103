import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { COMPANY_REFUSALS } from '#companies';
import { RatingObject } from './rating.object.js';
import {
  AlreadyDoneErrorObject,
  ClaimRequiredErrorObject,
  ContactRequiredErrorObject,
  DuplicateExperienceErrorObject,
  FileRefusedErrorObject,
  InvalidExperienceErrorObject,
  NaturalPersonErrorObject,
  RatingNotFoundErrorObject,
  RelatedCompanyErrorObject,
  SelfRatingErrorObject,
  ThreatInTextErrorObject,
  TooManyRequestsErrorObject,
  WindowClosedErrorObject,
  WrongStatusErrorObject,
} from './refusals.objects.js';

export const RatingResult = createUnionType({
  name: 'RatingResult',
  types: () => [RatingObject, RatingNotFoundErrorObject, ClaimRequiredErrorObject] as const,
});

export const SubmitRatingResult = createUnionType({
  name: 'SubmitRatingResult',
  types: () =>
    [
      RatingObject,
      DuplicateExperienceErrorObject,
      SelfRatingErrorObject,
      RelatedCompanyErrorObject,
      NaturalPersonErrorObject,
      ThreatInTextErrorObject,
      InvalidExperienceErrorObject,
      ClaimRequiredErrorObject,
      ContactRequiredErrorObject,
      FileRefusedErrorObject,
      TooManyRequestsErrorObject,
      ...COMPANY_REFUSALS,
    ] as const,
});

export const ChangeRatingResult = createUnionType({
  name: 'ChangeRatingResult',
  types: () =>
    [
      RatingObject,
      RatingNotFoundErrorObject,
      WrongStatusErrorObject,
      WindowClosedErrorObject,
      ThreatInTextErrorObject,
      InvalidExperienceErrorObject,
      DuplicateExperienceErrorObject,
      ContactRequiredErrorObject,
      FileRefusedErrorObject,
      ClaimRequiredErrorObject,
      AlreadyDoneErrorObject,
    ] as const,
});

@ObjectType('DeletedDraft')
export class DeletedDraftObject {
  @Field(() => ID)
  id!: string;
}

export const DeleteDraftResult = createUnionType({
  name: 'DeleteDraftResult',
  types: () => [DeletedDraftObject, RatingNotFoundErrorObject] as const,
});
