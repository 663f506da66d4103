import { pageInfoOf } from '#companies';
import type { Page } from '#kernel';
import type { ClaimRecord } from '../store/claim-record.js';
import type { CompanyClaimConnectionObject } from './company-claim-connection.object.js';
import { CompanyClaimObject } from './company-claim.object.js';

export function toCompanyClaim(claim: ClaimRecord): CompanyClaimObject {
  const { claimId, codeHash, attemptsLeft, status, proof, companyId } = claim;
  return Object.assign(new CompanyClaimObject(), {
    id: claimId,
    status,
    proof,
    companyId,
    requestedAt: claim.requestedAt,
    verifiedAt: claim.verifiedAt,
    email: claim.email,
    codeExpiresAt: claim.codeExpiresAt,
    attemptsLeft: codeHash ? attemptsLeft : null,
    reason: claim.reason,
    challengesClaimId: claim.challengesClaimId,
    transferNotBefore: claim.transferNotBefore,
  } satisfies CompanyClaimObject);
}

export function toClaimConnection(
  page: Page<ClaimRecord>,
  after?: string | null,
): CompanyClaimConnectionObject {
  const edges = page.items.map(({ cursor, node }) => ({ cursor, node: toCompanyClaim(node) }));
  return { edges, pageInfo: pageInfoOf(page, after) };
}
