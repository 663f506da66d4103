import type { ClaimDecision, ClaimReason, ClaimStatus } from '../../generated/graphql';

export const CLAIM_REASONS: readonly ClaimReason[] = [
  'PROOF_SUFFICIENT',
  'PROOF_INSUFFICIENT',
  'DOCUMENT_UNREADABLE',
  'DOCUMENT_FORGED',
  'OTHER_COMPANY',
  'NO_AUTHORITY',
  'DOMAIN_OF_SOMEBODY_ELSE',
  'NO_LONGER_ENTITLED',
  'FRAUD',
];

const HOLDS: readonly ClaimStatus[] = ['VERIFIED', 'CONFIRMED'];

/** What may be decided on a claim; the API refuses the rest by itself. */
export function decisionsFor(claim: {
  readonly status: ClaimStatus;
  readonly challengesClaimId: string | null;
}): readonly ClaimDecision[] {
  if (claim.status === 'PROOF_PENDING')
    return claim.challengesClaimId ? ['CONFIRM_HOLDER', 'TRANSFER'] : ['APPROVE', 'REJECT'];
  return HOLDS.includes(claim.status) ? ['REVOKE'] : [];
}
