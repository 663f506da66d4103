import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '#companies';

@ObjectType('Interval')
export class IntervalObject {
  @Field(() => Float)
  low!: number;

  @Field(() => Float)
  high!: number;

  @Field(() => Float, { description: 'Probability that the interval contains the value, e.g. 0.8.' })
  level!: number;
}

@ObjectType('LatenessRisk', { description: 'Probability that an invoice is paid late.' })
export class LatenessRiskObject {
  @Field(() => Float)
  late!: number;

  @Field(() => Float)
  moreThan7Days!: number;

  @Field(() => Float)
  moreThan30Days!: number;
}

@ObjectType('FailureRisk')
export class FailureRiskObject {
  @Field(() => Float, { description: 'Probability of failing within twelve months.' })
  within12Months!: number;

  @Field(() => Float, { description: 'Probability of failing before a new invoice is due and paid.' })
  beforePayment!: number;
}

@ObjectType('EvidenceSummary')
export class EvidenceSummaryObject {
  @Field(() => Float, { description: 'Effective number of observations behind the score, prior excluded.' })
  weight!: number;

  @Field(() => Int)
  independentSuppliers!: number;

  @Field(() => Int)
  paymentExperiences!: number;

  @Field(() => Int)
  publishedReports!: number;

  @Field(() => DayScalar, { nullable: true, description: 'Closing day of the accounts that were used.' })
  accountsClosedOn!: string | null;
}
