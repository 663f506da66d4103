import { ArgsType, Field } from '@nestjs/graphql';
import { CompanyNumberArgs, DayScalar } from '#companies';
import type { Day } from '#kernel';
import { SuppositionsInput } from './suppositions.input.js';

@ArgsType()
export class ScoreWhatIfArgs extends CompanyNumberArgs {
  @Field(() => DayScalar, {
    nullable: true,
    description:
      'Day of both scores: today or later. Left out: the day of the last supposed payment, or today.',
  })
  asOf?: Day | null;

  @Field(() => SuppositionsInput)
  suppose!: SuppositionsInput;
}
