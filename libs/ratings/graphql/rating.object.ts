import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { DayScalar, PageInfoObject } from '#companies';
import type { Day } from '#kernel';
import type { ProofTier, RatingSide, RatingStatus } from '../status/rating-status.js';
import type { MemberAction } from '../status/transitions.js';
import type { RatingRecord } from '../store/rating-record.js';
import { ExperienceObject, PunctualityObject } from './experience.objects.js';
import {
  PublicationStateObject,
  RatingAnswersObject,
  RatingReplyObject,
  ScoringStateObject,
} from './rating-parts.objects.js';
import { ProofTierEnum, RatingActionEnum, RatingSideEnum, RatingStatusEnum } from './rating.enums.js';

@ObjectType('Rating', {
  description: 'What a supplier says of a client, as one of the two sides or a moderator sees it.',
})
export class RatingObject {
  @Field(() => ID)
  id!: string;

  @Field(() => RatingStatusEnum)
  status!: RatingStatus;

  @Field(() => ProofTierEnum)
  tier!: ProofTier;

  @Field(() => Boolean)
  isNegative!: boolean;

  @Field(() => Boolean, { description: 'The public is told the supplier’s name.' })
  isSigned!: boolean;

  @Field(() => RatingSideEnum, { description: 'Which side the reader is on.' })
  side!: RatingSide;

  @Field(() => [ExperienceObject])
  experiences!: readonly ExperienceObject[];

  @Field(() => PunctualityObject)
  punctuality!: PunctualityObject;

  @Field(() => RatingAnswersObject)
  answers!: RatingAnswersObject;

  @Field(() => String, { nullable: true })
  comment!: string | null;

  @Field(() => RatingReplyObject, { nullable: true })
  reply!: RatingReplyObject | null;

  @Field(() => String, { nullable: true, description: 'Why its author took it back.' })
  withdrawalReason!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  noticeSentAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  replyUntil!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  publishedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when everything is paid.' })
  settledAt!: Date | null;

  @Field(() => DayScalar, { nullable: true })
  expiresOn!: Day | null;

  @Field(() => [RatingActionEnum], { description: 'What the reader may do next.' })
  actions!: readonly MemberAction[];

  @Field(() => PublicationStateObject)
  publication!: PublicationStateObject;

  @Field(() => ScoringStateObject, { description: 'Whether the score of the client is made with it.' })
  scoring!: ScoringStateObject;

  /** For the fields that are resolved apart. */
  record!: RatingRecord;
}

@ObjectType('RatingEdge')
export class RatingEdgeObject {
  @Field(() => String)
  cursor!: string;

  @Field(() => RatingObject)
  node!: RatingObject;
}

@ObjectType('RatingConnection', { description: 'One page of ratings (Relay cursor connection).' })
export class RatingConnectionObject {
  @Field(() => [RatingEdgeObject])
  edges!: readonly RatingEdgeObject[];

  @Field(() => PageInfoObject)
  pageInfo!: PageInfoObject;

  @Field(() => Boolean, {
    description:
      'The organisation has not proved yet that it acts for its company: it may neither submit nor answer.',
  })
  needsClaim!: boolean;
}
