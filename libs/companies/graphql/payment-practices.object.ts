import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#kernel';
import { DayScalar } from './day.scalar.js';
import { ProvenanceObject } from './provenance.object.js';

@ObjectType('PaymentPracticeReport', {
  description: 'A half-yearly statutory report of a large UK company on how it pays its suppliers.',
})
export class PaymentPracticeReportObject {
  @Field(() => ID)
  id!: string;

  @Field(() => DayScalar, { nullable: true })
  periodStartOn!: Day | null;

  @Field(() => DayScalar)
  periodEndOn!: Day;

  @Field(() => DayScalar, { nullable: true })
  filedOn!: Day | null;

  @Field(() => Float, { nullable: true })
  averageDaysToPay!: number | null;

  @Field(() => Float, { nullable: true })
  paidWithin30Pct!: number | null;

  @Field(() => Float, { nullable: true })
  paid31To60Pct!: number | null;

  @Field(() => Float, { nullable: true })
  paidAfter60Pct!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of invoices not paid within agreed terms: the lateness. Average days measure slowness, not lateness.',
  })
  paidLatePct!: number | null;

  @Field(() => Float, { nullable: true })
  lateByDisputePct!: number | null;

  @Field(() => Int, { nullable: true })
  shortestTermDays!: number | null;

  @Field(() => Int, { nullable: true })
  longestTermDays!: number | null;

  @Field(() => ProvenanceObject)
  provenance!: ProvenanceObject;
}

@ObjectType('SectorPaymentPractices', {
  description:
    'Medians over the latest reports of the companies of the same activity; absent below ten companies.',
})
export class SectorPaymentPracticesObject {
  @Field(() => String)
  activityCode!: string;

  @Field(() => Int)
  companies!: number;

  @Field(() => Float)
  paidWithin30Pct!: number;

  @Field(() => Float)
  paid31To60Pct!: number;

  @Field(() => Float)
  paidAfter60Pct!: number;

  @Field(() => Float)
  paidLatePct!: number;

  @Field(() => Float)
  averageDaysToPay!: number;
}
