import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CurrencyEnum, DayScalar } from '#companies';
import type { Currency, Day } from '#kernel';
import type { LatenessReason, PaymentOutcome } from '../experiences/experience.js';
import { LatenessReasonEnum, PaymentOutcomeEnum } from './rating.enums.js';

@ObjectType('Payment')
export class PaymentObject {
  @Field(() => DayScalar)
  paidOn!: Day;

  @Field(() => String, { description: 'Cents or pence, as text because it can exceed 2³¹.' })
  amountMinor!: string;
}

@ObjectType('Experience', { description: 'One invoice of the supplier to the client, and how it was paid.' })
export class ExperienceObject {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The supplier’s own invoice number.' })
  reference!: string;

  @Field(() => DayScalar, { nullable: true })
  issuedOn!: Day | null;

  @Field(() => DayScalar)
  dueOn!: Day;

  @Field(() => String, { description: 'Cents or pence, as text because it can exceed 2³¹.' })
  amountMinor!: string;

  @Field(() => String, { description: 'What is still to be paid.' })
  restMinor!: string;

  @Field(() => CurrencyEnum)
  currency!: Currency;

  @Field(() => [PaymentObject])
  payments!: readonly PaymentObject[];

  @Field(() => PaymentOutcomeEnum)
  outcome!: PaymentOutcome;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last day on which the rest is known to be unpaid.',
  })
  observedOn!: Day | null;

  @Field(() => Int, { description: 'Days during which a dispute stopped the clock.' })
  frozenDays!: number;

  @Field(() => Int, { description: 'Days after the due day, frozen ones left out.' })
  daysLate!: number;

  @Field(() => LatenessReasonEnum, { nullable: true })
  latenessReason!: LatenessReason | null;
}

@ObjectType('Punctuality', {
  description: 'How the invoices were paid: counted from their days, never typed.',
})
export class PunctualityObject {
  @Field(() => Int)
  onTime!: number;

  @Field(() => Int)
  late!: number;

  @Field(() => Int)
  unpaid!: number;

  @Field(() => Int)
  worstDaysLate!: number;

  @Field(() => Float, { nullable: true, description: 'Over the paid ones.' })
  averageDaysLate!: number | null;
}
