import { type CompanyId, isUuid } from '#kernel';
import type { SqlRunner } from '#persistence';
import { HOLDING, type ClaimStatus } from '../status/claim-status.js';

export type ClaimProof = 'OIDC' | 'EMAIL' | 'POST' | 'DOCUMENT';

export interface ClaimRecord {
  readonly claimId: string;
  readonly organisationId: string;
  readonly companyId: CompanyId;
  readonly status: ClaimStatus;
  readonly proof: ClaimProof;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  /** Where the code went. */
  readonly email: string | null;
  readonly codeHash: Buffer | null;
  readonly codeExpiresAt: Date | null;
  readonly attemptsLeft: number;
  readonly challengesClaimId: string | null;
  readonly reason: string | null;
  readonly transferProposedBy: string | null;
  readonly transferNotBefore: Date | null;
  readonly verifiedAt: Date | null;
}

export const CLAIM_COLUMNS = `claim_id AS "claimId", organisation_id AS "organisationId", company_id AS "companyId", status, proof,
  requested_by AS "requestedBy", requested_at AS "requestedAt", email, code_hash AS "codeHash", code_expires_at AS "codeExpiresAt",
  attempts_left AS "attemptsLeft", challenges_claim_id AS "challengesClaimId", reason,
  transfer_proposed_by AS "transferProposedBy", transfer_not_before AS "transferNotBefore", verified_at AS "verifiedAt"`;

/** Locks a claim until the end of the transaction: of two steps at once, the second sees what the first did. */
export async function lockClaim(sql: SqlRunner, claimId: string): Promise<ClaimRecord | null> {
  if (!isUuid(claimId)) return null;
  const [claim] = await sql.rows<ClaimRecord>(
    `SELECT ${CLAIM_COLUMNS} FROM company_claim WHERE claim_id = $1 FOR UPDATE`,
    [claimId],
  );
  return claim ?? null;
}

/** Whether the organisation holds its company, which then cannot end before the transaction does. */
export async function lockHeldClaim(sql: SqlRunner, organisationId: string): Promise<boolean> {
  const held = await sql.rows(
    'SELECT FROM company_claim WHERE organisation_id = $1 AND status = ANY($2) FOR SHARE',
    [organisationId, HOLDING],
  );
  return held.length > 0;
}
