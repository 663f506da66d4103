import { Field, Float, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '#companies';
import type { Day } from '#kernel';
import type { Grade, ReliabilityOutcome } from '#scoring';
import { GradeEnum, ReliabilityOutcomeEnum } from './reliability.enums.js';
import { IntervalObject } from './risks.objects.js';

@ObjectType('ScorePoint', { description: 'The answer of one day on which it changed.' })
export class ScorePointObject {
  @Field(() => DayScalar)
  asOf!: Day;

  @Field(() => ReliabilityOutcomeEnum)
  outcome!: ReliabilityOutcome;

  @Field(() => Float, { nullable: true, description: '0 to 100; null unless the outcome is SCORED.' })
  score!: number | null;

  @Field(() => IntervalObject, { nullable: true })
  interval!: IntervalObject | null;

  @Field(() => GradeEnum, { nullable: true })
  grade!: Grade | null;

  @Field(() => String)
  modelVersion!: string;
}
