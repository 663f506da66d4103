import { appendAudit } from '#audit';
import { dayOf } from '#kernel';
import type { SqlRunner } from '#persistence';
import { refuseClaim } from '../claim-refusal.js';
import type { Claimant } from '../claimant.js';
import { claimPolicyOn } from '../policy/claim-policy.js';
import { CLAIM_COLUMNS, type ClaimProof, type ClaimRecord } from '../store/claim-record.js';

export interface NewClaim {
  readonly claimant: Claimant;
  readonly proof: ClaimProof;
  readonly status: 'REQUESTED' | 'PROOF_PENDING';
  readonly email?: string;
  readonly challengesClaimId?: string;
  readonly reason?: string;
  readonly at: Date;
}

const DAY_MS = 24 * 60 * 60 * 1000;

const INSERT = `INSERT INTO company_claim
    (organisation_id, company_id, proof, status, requested_by, requested_at, email, challenges_claim_id, reason)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (organisation_id) WHERE ended_at IS NULL DO NOTHING
  RETURNING ${CLAIM_COLUMNS}`;

/**
 * Writes a new claim in the caller's transaction.
 * @throws ClaimRefusal `CLAIM_GOES_ON`, `TOO_MANY_CLAIMS`
 */
export async function startClaim(sql: SqlRunner, claim: NewClaim): Promise<ClaimRecord> {
  const { claimant, proof, status, email = null, challengesClaimId = null, reason = null, at } = claim;
  const { organisationId, companyId, accountId } = claimant;
  await refuseTooMany(sql, organisationId, at);
  const values = [organisationId, companyId, proof, status, accountId, at, email, challengesClaimId, reason];
  const [record] = await sql.rows<ClaimRecord>(INSERT, values);
  if (!record) throw refuseClaim('CLAIM_GOES_ON');
  await appendAudit(sql, {
    subject: { type: 'CLAIM', id: record.claimId },
    action: 'REQUEST',
    actor: { kind: 'CLIENT', accountId },
    data: {
      to: status,
      proof,
      companyId,
      organisationId,
      ...(challengesClaimId ? { challengesClaimId } : {}),
    },
    at,
  });
  return record;
}

async function refuseTooMany(sql: SqlRunner, organisationId: string, at: Date): Promise<void> {
  const most = claimPolicyOn(dayOf(at)).mostClaimsPerDay.value;
  const since = new Date(at.getTime() - DAY_MS);
  const recent = await sql.rows(
    'SELECT FROM company_claim WHERE organisation_id = $1 AND requested_at > $2 LIMIT $3',
    [organisationId, since, most],
  );
  if (recent.length === most) throw refuseClaim('TOO_MANY_CLAIMS');
}
