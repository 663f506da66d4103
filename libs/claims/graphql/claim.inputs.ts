import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import type { ClaimDecision, ClaimReason } from '../decide-claim/claim-decision.js';
import type { ProofRequest } from '../claim-company/claim-company.js';
import type { ClaimProof } from '../store/claim-record.js';
import { ClaimDecisionEnum, ClaimProofEnum, ClaimReasonEnum } from './claim.enums.js';

const MOST_FILES = 10;

@InputType('ClaimCompanyInput')
export class ClaimCompanyInput {
  @Field(() => ClaimProofEnum)
  proof!: ClaimProof;

  @IsOptional()
  @MaxLength(254, { message: 'email must be at most 254 characters long' })
  @Field(() => String, { nullable: true, description: 'With EMAIL: an address on the company’s own domain.' })
  email?: string | null;

  @ArrayMaxSize(MOST_FILES, { message: `fileIds must be at most ${MOST_FILES}` })
  @Field(() => [ID], { defaultValue: [], description: 'With DOCUMENT: files uploaded for a claim.' })
  fileIds!: string[];
}

@InputType('DecideClaimInput')
export class DecideClaimInput {
  @IsUUID(undefined, { message: 'claimId must be an id' })
  @Field(() => ID)
  claimId!: string;

  @Field(() => ClaimDecisionEnum)
  decision!: ClaimDecision;

  @Field(() => ClaimReasonEnum)
  reason!: ClaimReason;

  @MaxLength(5000, { message: 'statement must be at most 5000 characters long' })
  @Field(() => String, { description: 'In your own words; both sides read it.' })
  statement!: string;
}

export function toProofRequest({ proof, email, fileIds }: ClaimCompanyInput): ProofRequest {
  switch (proof) {
    case 'EMAIL':
      return { proof, email: email ?? null };
    case 'DOCUMENT':
      return { proof, fileIds };
    default:
      return { proof };
  }
}
