import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '#kernel';
import type { InsolvencyStatus, NoticeKind, NoticeType } from '../profile/company-profile.js';
import { InsolvencyStatusEnum, NoticeTypeEnum } from './company.enums.js';
import { DayScalar } from './day.scalar.js';
import { LocalizedTextObject } from './localized-text.object.js';
import { NoticeKindEnum } from './notice-kind.enum.js';
import { ProvenanceObject } from './provenance.object.js';

@ObjectType('Insolvency', { description: 'Insolvency state derived from the sequence of notices.' })
export class InsolvencyObject {
  @Field(() => InsolvencyStatusEnum)
  status!: InsolvencyStatus;

  @Field(() => DayScalar, { nullable: true })
  since!: Day | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Date de cessation des paiements, read from the judgment.',
  })
  paymentsStoppedOn!: Day | null;

  @Field(() => LocalizedTextObject)
  label!: LocalizedTextObject;
}

@ObjectType('LegalNotice')
export class LegalNoticeObject {
  @Field(() => ID)
  id!: string;

  @Field(() => NoticeKindEnum)
  kind!: NoticeKind;

  @Field(() => LocalizedTextObject)
  label!: LocalizedTextObject;

  @Field(() => String, { description: 'Exact wording of the register.' })
  nature!: string;

  @Field(() => NoticeTypeEnum)
  type!: NoticeType;

  @Field(() => Boolean, {
    description: 'True when a later notice corrected or cancelled this one: shown struck out, never counted.',
  })
  isSuperseded!: boolean;

  @Field(() => DayScalar)
  publishedOn!: Day;

  @Field(() => DayScalar, { nullable: true })
  judgedOn!: Day | null;

  @Field(() => DayScalar, { nullable: true })
  paymentsStoppedOn!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'Closing day of the accounts that were filed.' })
  periodEndedOn!: Day | null;

  @Field(() => String, { nullable: true })
  court!: string | null;

  @Field(() => ProvenanceObject)
  provenance!: ProvenanceObject;
}
