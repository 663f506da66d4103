import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { LocalizedTextObject } from '#companies';
import type { ContributionKind, SignalAnswer } from '#scoring';
import { ContributionKindEnum, SignalAnswerEnum } from './reliability.enums.js';

@ObjectType('Contribution', {
  description: 'A part of the score, in points. All parts add up to the score exactly.',
})
export class ContributionObject {
  @Field(() => ID)
  id!: string;

  @Field(() => ContributionKindEnum)
  kind!: ContributionKind;

  @Field(() => Float)
  points!: number;

  @Field(() => LocalizedTextObject)
  label!: LocalizedTextObject;

  @Field(() => LocalizedTextObject)
  detail!: LocalizedTextObject;
}

@ObjectType('Signal', { description: 'One question asked of the facts.' })
export class SignalObject {
  @Field(() => ID)
  id!: string;

  @Field(() => SignalAnswerEnum)
  answer!: SignalAnswer;

  @Field(() => LocalizedTextObject)
  question!: LocalizedTextObject;

  @Field(() => LocalizedTextObject, { description: 'What was found, in one sentence.' })
  finding!: LocalizedTextObject;

  @Field(() => LocalizedTextObject)
  whyItMatters!: LocalizedTextObject;

  @Field(() => LocalizedTextObject)
  howToImprove!: LocalizedTextObject;
}

@ObjectType('MissingEvidence', {
  description: 'A fact that would make the answer surer, and why it is not there.',
})
export class MissingEvidenceObject {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalizedTextObject)
  label!: LocalizedTextObject;

  @Field(() => LocalizedTextObject)
  reason!: LocalizedTextObject;
}
