import { createUnionType, Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { COMPANY_REFUSALS, PageInfoObject } from '#companies';
import type { ProofTier, RatingStatus } from '../status/rating-status.js';
import { PunctualityObject } from './experience.objects.js';
import { RatingAnswersObject, RatingReplyObject, SupplierViewObject } from './rating-parts.objects.js';
import { ProofTierEnum, RatingStatusEnum } from './rating.enums.js';

@ObjectType('PublishedRating', {
  description:
    'A rating as anyone may read it: no invoice, no amount, and no name of a supplier that did not sign.',
})
export class PublishedRatingObject {
  @Field(() => ID)
  id!: string;

  @Field(() => SupplierViewObject)
  supplier!: SupplierViewObject;

  @Field(() => ProofTierEnum)
  tier!: ProofTier;

  @Field(() => Int, { description: 'How many invoices it rests on.' })
  invoices!: number;

  @Field(() => PunctualityObject)
  punctuality!: PunctualityObject;

  @Field(() => RatingAnswersObject)
  answers!: RatingAnswersObject;

  @Field(() => String, { nullable: true })
  comment!: string | null;

  @Field(() => RatingReplyObject, { nullable: true })
  reply!: RatingReplyObject | null;

  @Field(() => GraphQLISODateTime)
  publishedAt!: Date;

  @Field(() => Boolean, { description: 'Everything was paid since.' })
  isSettled!: boolean;

  @Field(() => RatingStatusEnum)
  status!: RatingStatus;
}

@ObjectType('PublishedRatingEdge')
export class PublishedRatingEdgeObject {
  @Field(() => String)
  cursor!: string;

  @Field(() => PublishedRatingObject)
  node!: PublishedRatingObject;
}

@ObjectType('PublishedRatingConnection', {
  description: 'One page of published ratings (Relay cursor connection).',
})
export class PublishedRatingConnectionObject {
  @Field(() => [PublishedRatingEdgeObject])
  edges!: readonly PublishedRatingEdgeObject[];

  @Field(() => PageInfoObject)
  pageInfo!: PageInfoObject;
}

export const PublishedRatingsResult = createUnionType({
  name: 'PublishedRatingsResult',
  types: () => [PublishedRatingConnectionObject, ...COMPANY_REFUSALS] as const,
});
