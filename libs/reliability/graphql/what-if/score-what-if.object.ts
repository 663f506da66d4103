import { Field, Float, ObjectType } from '@nestjs/graphql';
import { DayScalar, LocalizedTextObject } from '#companies';
import type { Grade, ReliabilityOutcome } from '#scoring';
import { ContributionObject } from '../findings.objects.js';
import { GradeEnum, ReliabilityOutcomeEnum } from '../reliability.enums.js';
import { IntervalObject, LatenessRiskObject } from '../risks.objects.js';

@ObjectType('SupposedScore')
export class SupposedScoreObject {
  @Field(() => DayScalar)
  asOf!: string;

  @Field(() => ReliabilityOutcomeEnum)
  outcome!: ReliabilityOutcome;

  @Field(() => Float, { nullable: true, description: '0 to 100; null unless the outcome is SCORED.' })
  score!: number | null;

  @Field(() => IntervalObject, { nullable: true })
  interval!: IntervalObject | null;

  @Field(() => GradeEnum, { nullable: true })
  grade!: Grade | null;

  @Field(() => Boolean)
  isProvisional!: boolean;

  @Field(() => LatenessRiskObject, { nullable: true })
  lateness!: LatenessRiskObject | null;

  @Field(() => LocalizedTextObject, { description: 'The answer in plain words.' })
  verdict!: LocalizedTextObject;

  @Field(() => [ContributionObject])
  contributions!: readonly ContributionObject[];
}

@ObjectType('ScoreWhatIf', {
  description: 'Two scores of the same day, by the same code as the published one. Nothing is stored.',
})
export class ScoreWhatIfObject {
  @Field(() => SupposedScoreObject, { description: 'On the same day when nothing supposed happens.' })
  otherwise!: SupposedScoreObject;

  @Field(() => SupposedScoreObject)
  supposed!: SupposedScoreObject;

  @Field(() => Float, {
    nullable: true,
    description: 'Points that it is worth; null when one of the two has no score.',
  })
  points!: number | null;
}
