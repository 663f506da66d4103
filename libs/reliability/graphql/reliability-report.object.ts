import { Field, Float, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { DayScalar, LocalizedTextObject } from '#companies';
import type { CompanyId } from '#kernel';
import type { Grade, PaymentPicture, ReliabilityOutcome, ScoringFacts } from '#scoring';
import type { Sector } from '../sector-payments/sector-payments.js';
import { ContributionObject, MissingEvidenceObject, SignalObject } from './findings.objects.js';
import { PaymentPictureObject } from './payment-picture.objects.js';
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

  @Field(() => PaymentPictureObject, {
    nullable: true,
    description: 'What suppliers experienced; null while no supplier has said anything.',
  })
  payments?: PaymentPicture;

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

  /** Not shown: what the fields below are worked out from. */
  facts?: ScoringFacts;
  sector!: Sector | null;
}
