import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { Day } from '#kernel';
import type { AccountsKind } from '../profile/company-profile.js';
import { AccountsKindEnum } from './company.enums.js';
import { DayScalar } from './day.scalar.js';
import { MoneyObject } from './money.object.js';
import { ProvenanceObject } from './provenance.object.js';

@ObjectType('AnnualAccounts', {
  description: 'Filed annual accounts. Ratios in per cent unless the name says days.',
})
export class AnnualAccountsObject {
  @Field(() => DayScalar)
  closedOn!: Day;

  @Field(() => AccountsKindEnum)
  kind!: AccountsKind;

  @Field(() => Boolean)
  isPartlyConfidential!: boolean;

  @Field(() => MoneyObject, { nullable: true })
  turnover!: MoneyObject | null;

  @Field(() => MoneyObject, { nullable: true })
  netResult!: MoneyObject | null;

  @Field(() => Float, { nullable: true })
  equityRatio!: number | null;

  @Field(() => Float, { nullable: true })
  liquidityRatio!: number | null;

  @Field(() => Float, { nullable: true })
  cashFlowMargin!: number | null;

  @Field(() => Float, { nullable: true })
  interestCover!: number | null;

  @Field(() => Float, { nullable: true })
  debtRatio!: number | null;

  @Field(() => Float, { nullable: true })
  ebitdaMargin!: number | null;

  @Field(() => Float, { nullable: true })
  customerDays!: number | null;

  @Field(() => Float, { nullable: true })
  supplierDays!: number | null;

  @Field(() => ProvenanceObject)
  provenance!: ProvenanceObject;
}
