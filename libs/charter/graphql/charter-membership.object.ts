import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { DayScalar, LocalizedTextObject } from '#companies';
import type { CompanyId, Day } from '#kernel';
import type { CharterStatus, CharterStep, CharterTier } from '../status/membership-status.js';
import type { SignatureKind } from '../store/signature-record.js';
import { CharterStatusEnum, CharterTierEnum, SignatureKindEnum } from './charter.enums.js';

@ObjectType('CharterSignature', { description: 'Who signed which text, when. Never changed or deleted.' })
export class CharterSignatureObject {
  @Field(() => ID)
  id!: string;

  @Field(() => SignatureKindEnum)
  kind!: SignatureKind;

  @Field(() => ID)
  versionId!: string;

  @Field(() => String, { description: 'SHA-256 of the text that was read.' })
  contentHash!: string;

  @Field(() => String)
  signatoryName!: string;

  @Field(() => String)
  signatoryRole!: string;

  @Field(() => GraphQLISODateTime)
  signedAt!: Date;

  @Field(() => DayScalar, { description: 'End of the term that this signature gave.' })
  termEndsOn!: Day;
}

@ObjectType('CharterStep', {
  description: 'One step in the public history of a commitment; it names no person.',
})
export class CharterStepObject {
  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => String, { description: 'Stable, for programs, e.g. `SUSPEND`.' })
  action!: CharterStep;

  @Field(() => LocalizedTextObject)
  label!: LocalizedTextObject;

  @Field(() => CharterStatusEnum, { description: 'After the step.' })
  status!: CharterStatus;

  @Field(() => CharterTierEnum, { description: 'After the step.' })
  tier!: CharterTier;

  @Field(() => LocalizedTextObject, { nullable: true, description: 'Why.' })
  note!: LocalizedTextObject | null;
}

@ObjectType('CharterMembership', {
  description: 'A company’s commitment to the charter, from its first signature to its end.',
})
export class CharterMembershipObject {
  @Field(() => ID)
  id!: string;

  @Field(() => CharterStatusEnum)
  status!: CharterStatus;

  @Field(() => CharterTierEnum)
  tier!: CharterTier;

  @Field(() => ID, { description: 'Version signed last.' })
  versionId!: string;

  @Field(() => String, { description: 'Short code under which anybody can check the badge.' })
  code!: string;

  @Field(() => GraphQLISODateTime, { description: 'First signature.' })
  signedAt!: Date;

  @Field(() => DayScalar, { description: 'First day on which it no longer holds, unless renewed.' })
  termEndsOn!: Day;

  @Field(() => Boolean, { description: 'The term is near, and it can be renewed now.' })
  isRenewalDue!: boolean;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last day to sign the version in force; null when it is signed.',
  })
  resignBy!: Day | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  endedAt!: Date | null;

  /** For the fields that are resolved apart. */
  companyId!: CompanyId;
}
