import { Field, Float, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { LocalizedTextObject } from '#companies';
import { CharterTierEnum } from '../../graphql/charter.enums.js';
import type { CharterTier } from '../../status/membership-status.js';
import type { AssessmentLine } from '../assessment.js';

@ObjectType('AssessmentLine', { description: 'What was measured, what is required, and whether it is met.' })
export class AssessmentLineObject {
  @Field(() => String, {
    description:
      'Stable, for programs: INVOICES, SUPPLIERS, PROVED_SHARE, LARGEST_SUPPLIER_SHARE, ALL_WITHIN_<days>, SMALL_INVOICES, SMALL_WITHIN_<days>, WITHIN_TERMS, LEFT_OUT_<reason>.',
  })
  code!: string;

  @Field(() => Boolean)
  isMet!: boolean;

  @Field(() => LocalizedTextObject)
  label!: LocalizedTextObject;

  @Field(() => Float, {
    nullable: true,
    description:
      'A count, or a percentage rounded down to hundredths. Null when there was nothing to measure.',
  })
  measured!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'At least this much; at most, for LARGEST_SUPPLIER_SHARE. Null for a line that only informs.',
  })
  required!: number | null;
}

@ObjectType('TierAssessment', {
  description: 'What suppliers’ payment experiences bore out at the end of a quarter.',
})
export class TierAssessmentObject {
  @Field(() => String, { description: 'E.g. `2026-Q3`.' })
  quarter!: string;

  @Field(() => CharterTierEnum)
  tier!: CharterTier;

  @Field(() => GraphQLISODateTime)
  assessedAt!: Date;

  @Field(() => [AssessmentLineObject])
  lines!: readonly AssessmentLineObject[];
}

@ObjectType('NextTier', { description: 'The tier above, and what the last assessment lacked for it.' })
export class NextTierObject {
  @Field(() => CharterTierEnum)
  tier!: CharterTier;

  @Field(() => [AssessmentLineObject])
  missing!: readonly AssessmentLineObject[];
}

export function toAssessmentLine({
  code,
  isMet,
  label,
  measured,
  required,
}: AssessmentLine): AssessmentLineObject {
  return { code, isMet, label, measured, required };
}
