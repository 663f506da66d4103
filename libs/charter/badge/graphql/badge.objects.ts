import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { declareEnum, LocalizedTextObject } from '#companies';
import type { CompanyId } from '#kernel';
import { CharterTierEnum } from '../../graphql/charter.enums.js';
import type { CharterTier } from '../../status/membership-status.js';
import type { Outcome } from '../verify/outcome.js';

const VerificationOutcomeEnum = declareEnum<Outcome>('VerificationOutcome', {
  VALID: 'Genuine and in force.',
  SUSPENDED: 'Genuine, but a breach of the charter has not been put right yet.',
  REVOKED: 'Genuine, but taken back.',
  EXPIRED: 'Genuine, but its time is over.',
  TAMPERED: 'Altered or forged.',
  WRONG_SELLER: 'Genuine, but of another company than the one that issued the invoice.',
  UNKNOWN: 'Nothing can be said for sure; the reason tells why.',
});

@ObjectType('BadgeVerification', {
  description: 'What a badge is worth now. What it says is given once its signature was found true.',
})
export class BadgeVerificationObject {
  @Field(() => VerificationOutcomeEnum)
  outcome!: Outcome;

  @Field(() => String, { description: 'Stable, for programs, e.g. `TIER_LOWERED`.' })
  reasonCode!: string;

  @Field(() => LocalizedTextObject)
  reason!: LocalizedTextObject;

  companyId!: CompanyId | null;

  @Field(() => CharterTierEnum, { nullable: true })
  tier!: CharterTier | null;

  @Field(() => ID, { nullable: true, description: 'Version of the charter.' })
  version!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the badge was issued.' })
  issuedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  validUntil!: Date | null;

  @Field(() => GraphQLISODateTime)
  checkedAt!: Date;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'The instant for which it is known whether the badge was suspended or revoked.',
  })
  statusAsOf!: Date | null;
}

@ObjectType('Badge', { description: 'The signed badge of a membership, and where to take it along.' })
export class BadgeObject {
  @Field(() => ID)
  credentialId!: string;

  @Field(() => CharterTierEnum)
  tier!: CharterTier;

  @Field(() => GraphQLISODateTime)
  validUntil!: Date;

  @Field(() => String, { description: 'Open Badges 3.0 credential as a JSON Web Token.' })
  jwt!: string;

  @Field(() => String, { description: 'Short address where anybody checks it.' })
  verifyAddress!: string;

  @Field(() => String, {
    description: 'Picture with the credential in it; `?language=en` for English words.',
  })
  pngPath!: string;

  @Field(() => String)
  svgPath!: string;

  @Field(() => String, { description: 'The credential with an embedded Data Integrity proof.' })
  jsonPath!: string;

  @Field(() => String, { description: 'QR code of the short address.' })
  qrPath!: string;
}
