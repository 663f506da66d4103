import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, LocalizedTextObject, PageInfoObject } from '#companies';
import type { Day } from '#kernel';
import { RatingSideEnum } from '../../graphql/rating.enums.js';
import type { GuardKind } from '../../guards/guard-kind.js';
import type { RatingSide } from '../../status/rating-status.js';
import type { CaseKind, Exclusion } from '../cases/case-kind.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { ModerationOutcome, ModerationReason } from '../decide-moderation/decision.js';
import type { FlagReason } from '../flag-rating/flag-reason.js';
import {
  ExclusionEnum,
  FlagReasonEnum,
  GuardKindEnum,
  ModerationKindEnum,
  ModerationOutcomeEnum,
  ModerationReasonEnum,
} from './moderation.enums.js';

@ObjectType('GuardSign', { description: 'A sign that ratings may not be what they say, explained.' })
export class GuardSignObject {
  @Field(() => ID)
  id!: string;

  @Field(() => GuardKindEnum)
  kind!: GuardKind;

  @Field(() => LocalizedTextObject)
  explanation!: LocalizedTextObject;

  @Field(() => Float, { description: 'How much it says, from 0 to 1.' })
  weight!: number;

  @Field(() => [ID], { description: 'The other ratings that it is about.' })
  relatedRatingIds!: readonly string[];
}

@ObjectType('RatingFlag', { description: 'What a reader reported; not who.' })
export class RatingFlagObject {
  @Field(() => FlagReasonEnum)
  reason!: FlagReason;

  @Field(() => String, { nullable: true })
  detail!: string | null;

  @Field(() => GraphQLISODateTime)
  flaggedAt!: Date;
}

@ObjectType('ModerationAppeal', { description: 'Why a side asks that another moderator decides.' })
export class ModerationAppealObject {
  @Field(() => RatingSideEnum)
  side!: RatingSide;

  @Field(() => String)
  text!: string;

  @Field(() => GraphQLISODateTime)
  openedAt!: Date;
}

@ObjectType('HiddenTexts', { description: 'Texts that are set aside; moderators read what is at issue.' })
export class HiddenTextsObject {
  @Field(() => String, { nullable: true })
  comment!: string | null;

  @Field(() => String, { nullable: true })
  reply!: string | null;
}

@ObjectType('ModeratorExclusionView', { description: 'Why the reader may not decide the case.' })
export class ModeratorExclusionObject {
  @Field(() => ExclusionEnum)
  code!: Exclusion;

  @Field(() => LocalizedTextObject)
  message!: LocalizedTextObject;
}

@ObjectType('ModerationReasonOption')
export class ModerationReasonOptionObject {
  @Field(() => ModerationReasonEnum)
  reason!: ModerationReason;

  @Field(() => LocalizedTextObject)
  label!: LocalizedTextObject;
}

@ObjectType('ModerationOption', { description: 'An outcome, and the reasons that lead to it in this case.' })
export class ModerationOptionObject {
  @Field(() => ModerationOutcomeEnum)
  outcome!: ModerationOutcome;

  @Field(() => [ModerationReasonOptionObject])
  reasons!: readonly ModerationReasonOptionObject[];
}

@ObjectType('ModerationCase', { description: 'Something that a moderator decides.' })
export class ModerationCaseObject {
  @Field(() => ID)
  id!: string;

  @Field(() => ModerationKindEnum)
  kind!: CaseKind;

  @Field(() => GraphQLISODateTime)
  openedAt!: Date;

  @Field(() => DayScalar, { description: 'Day by which it should be decided.' })
  dueOn!: Day;

  @Field(() => Boolean)
  isOpen!: boolean;

  @Field(() => Int, { description: 'The shortest statement that is accepted, in characters.' })
  shortestStatement!: number;

  /** For the fields that are resolved apart. */
  record!: CaseRecord;
}

@ObjectType('ModerationCaseEdge')
export class ModerationCaseEdgeObject {
  @Field(() => String)
  cursor!: string;

  @Field(() => ModerationCaseObject)
  node!: ModerationCaseObject;
}

@ObjectType('ModerationCaseConnection', {
  description: 'One page of open cases, the soonest due first (Relay cursor connection).',
})
export class ModerationCaseConnectionObject {
  @Field(() => [ModerationCaseEdgeObject])
  edges!: readonly ModerationCaseEdgeObject[];

  @Field(() => PageInfoObject)
  pageInfo!: PageInfoObject;
}
