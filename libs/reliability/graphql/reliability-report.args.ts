import { ArgsType, Field } from '@nestjs/graphql';
import { CompanyNumberArgs, DayScalar } from '#companies';
import type { Day } from '#kernel';

@ArgsType()
export class ReliabilityReportArgs extends CompanyNumberArgs {
  @Field(() => DayScalar, { nullable: true })
  asOf?: Day | null;
}
