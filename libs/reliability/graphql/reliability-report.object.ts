import { Field, Float, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { DayScalar, LocalizedTextObject } from '#companies';
import type { CompanyId } from '#kernel';
import type { Grade, ReliabilityOutcome } from '#scoring';
import { ContributionObject, MissingEvidenceObject, SignalObject } from './findings.objects.js';
import { GradeEnum, ReliabilityOutcomeEnum } from './reliability.enums.js';
import {
  EvidenceSummaryObject,
  FailureRiskObject,
  IntervalObject,
  LatenessRiskObject,
} from './risks.objects.js';

@ObjectType('ReliabilityReport', {
  description: 'Is this company likely to pay on time, why do we say so, and how sure are we.',
})
export class ReliabilityReportObject {
  @Field(() => ID)
  companyId!: CompanyId;

  @Field(() => ReliabilityOutcomeEnum)
  outcome!: ReliabilityOutcome;

  @Field(() => LocalizedTextObject, { description: 'The answer in plain words.' })
  verdict!: LocalizedTextObject;

  @Field(() => LocalizedTextObject, { description: 'How sure we are, in plain words.' })
  certainty!: LocalizedTextObject;

  @Field(() => Float, { nullable: true, description: '0 to 100; null unless the outcome is SCORED.' })
  score!: number | null;

  @Field(() => IntervalObject, { nullable: true })
  interval!: IntervalObject | null;

  @Field(() => GradeEnum, { nullable: true })
  grade!: Grade | null;

  @Field(() => Boolean, {
    description:
      'True while fewer than two independent suppliers, or too little evidence, stand behind the grade.',
  })
  isProvisional!: boolean;

  @Field(() => LatenessRiskObject, { nullable: true })
  lateness!: LatenessRiskObject | null;

  @Field(() => FailureRiskObject, { nullable: true })
  failure!: FailureRiskObject | null;

  @Field(() => EvidenceSummaryObject)
  evidence!: EvidenceSummaryObject;

  @Field(() => [ContributionObject])
  contributions!: readonly ContributionObject[];

  @Field(() => [SignalObject])
  signals!: readonly SignalObject[];

  @Field(() => [MissingEvidenceObject])
  missing!: readonly MissingEvidenceObject[];

  @Field(() => String)
  modelVersion!: string;

  @Field(() => DayScalar)
  asOf!: string;

  @Field(() => GraphQLISODateTime)
  computedAt!: Date;
}
