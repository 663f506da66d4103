import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedTextObject } from '#companies';
import type { CompanyId } from '#kernel';
import type { ClaimDecision, ClaimReason } from '../decide-claim/claim-decision.js';
import type { ClaimStatus } from '../status/claim-status.js';
import type { ClaimProof } from '../store/claim-record.js';
import { ClaimDecisionEnum, ClaimProofEnum, ClaimReasonEnum, ClaimStatusEnum } from './claim.enums.js';

@ObjectType('ClaimFile', { description: 'A document handed in; read it at `/api/files/<id>`.' })
export class ClaimFileObject {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  type!: string;

  @Field(() => Int)
  size!: number;

  @Field(() => String)
  sha256!: string;
}

@ObjectType('ClaimDecisionTaken')
export class ClaimDecisionTakenObject {
  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => ClaimDecisionEnum)
  decision!: ClaimDecision;

  @Field(() => ClaimReasonEnum)
  reason!: ClaimReason;

  @Field(() => LocalizedTextObject)
  reasonLabel!: LocalizedTextObject;

  @Field(() => String, { description: 'The moderator’s own words.' })
  statement!: string;
}

@ObjectType('CompanyClaim', {
  description: 'An organisation says, and proves, that it acts for its company.',
})
export class CompanyClaimObject {
  @Field(() => ID)
  id!: string;

  @Field(() => ClaimStatusEnum)
  status!: ClaimStatus;

  @Field(() => ClaimProofEnum)
  proof!: ClaimProof;

  @Field(() => GraphQLISODateTime)
  requestedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  verifiedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Where the code was sent.' })
  email!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  codeExpiresAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Codes that may still be tried; null when none is awaited.',
  })
  attemptsLeft!: number | null;

  @Field(() => String, { nullable: true, description: 'Why the holder of the company is challenged.' })
  reason!: string | null;

  @Field(() => ID, { nullable: true, description: 'The claim that this one challenges.' })
  challengesClaimId!: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'A transfer was proposed; another moderator may confirm it from this instant on.',
  })
  transferNotBefore!: Date | null;

  /** For the fields that are resolved apart. */
  companyId!: CompanyId;
}
