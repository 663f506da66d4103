import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedTextObject } from '#companies';
import type { DisputeReason } from '../dispute-rating/dispute-reason.js';
import type { EvidenceKind } from '../evidence/evidence-kind.js';
import type { RatingSide } from '../status/rating-status.js';
import { DisputeReasonEnum, EvidenceKindEnum, RatingSideEnum } from './rating.enums.js';

@ObjectType('SupplierView', { description: 'The supplier, as far as the reader may know it.' })
export class SupplierViewObject {
  @Field(() => String, {
    nullable: true,
    description: 'Null for the public, unless the supplier signed.',
  })
  name!: string | null;

  @Field(() => LocalizedTextObject, { nullable: true })
  sector!: LocalizedTextObject | null;

  @Field(() => LocalizedTextObject, { nullable: true })
  size!: LocalizedTextObject | null;

  @Field(() => Boolean, { description: 'It proved that it acts for its company.' })
  isVerified!: boolean;
}

@ObjectType('RatingAnswers', { description: 'Marks from 1 to 5; null = not applicable.' })
export class RatingAnswersObject {
  @Field(() => Int, { nullable: true })
  fairness!: number | null;

  @Field(() => Int, { nullable: true })
  clarity!: number | null;

  @Field(() => Int, { nullable: true })
  communication!: number | null;

  @Field(() => Int, { nullable: true })
  wouldWorkAgain!: number | null;
}

@ObjectType('RatingReply', { description: 'The rated company’s answer, shown wherever the rating is.' })
export class RatingReplyObject {
  @Field(() => String)
  text!: string;

  @Field(() => GraphQLISODateTime)
  at!: Date;
}

@ObjectType('EvidenceFile', { description: 'A document filed as proof; read it at `/api/files/<id>`.' })
export class EvidenceFileObject {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  type!: string;

  @Field(() => Int)
  size!: number;

  @Field(() => String)
  sha256!: string;

  @Field(() => EvidenceKindEnum, { description: 'What it is, in the words of who filed it.' })
  kind!: EvidenceKind;

  @Field(() => RatingSideEnum, { description: 'Who filed it.' })
  side!: RatingSide;

  @Field(() => GraphQLISODateTime)
  addedAt!: Date;
}

@ObjectType('Mediation', { description: 'The two sides look for an agreement, or one of them proposes to.' })
export class MediationObject {
  @Field(() => RatingSideEnum)
  proposedBy!: RatingSide;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Null until the other side agrees.' })
  startedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ends by itself.' })
  endsAt!: Date | null;
}

@ObjectType('Dispute', { description: 'Why the client contests the rating, and what the author answers.' })
export class DisputeObject {
  @Field(() => DisputeReasonEnum)
  reason!: DisputeReason;

  @Field(() => String)
  text!: string;

  @Field(() => GraphQLISODateTime)
  openedAt!: Date;

  @Field(() => RatingReplyObject, { nullable: true, description: 'The author’s answer.' })
  answer!: RatingReplyObject | null;

  @Field(() => MediationObject, { nullable: true })
  mediation!: MediationObject | null;
}

@ObjectType('ScoringState')
export class ScoringStateObject {
  @Field(() => Boolean)
  counts!: boolean;

  @Field(() => LocalizedTextObject, { description: 'Why, in plain words.' })
  reason!: LocalizedTextObject;
}

@ObjectType('PublicationState')
export class PublicationStateObject {
  @Field(() => Boolean)
  isPublic!: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the time to answer ends.' })
  willPublishAt!: Date | null;

  @Field(() => LocalizedTextObject, { nullable: true, description: 'Why it is not public, in plain words.' })
  reason!: LocalizedTextObject | null;
}
