import { appendAudit, type ActorKind } from '#audit';
import { recordEvent } from '#jobs';
import type { SqlRunner } from '#persistence';
import { refuseClaim } from '../claim-refusal.js';
import { CLAIM_CHANGED, type ClaimChanged } from '../claims.events.js';
import type { ClaimRecord } from '../store/claim-record.js';
import { CLAIM_TRANSITIONS, ENDED, HOLDING, type ClaimAction } from './claim-status.js';

export interface ClaimStep {
  readonly claim: ClaimRecord;
  readonly action: ClaimAction;
  readonly actor: { readonly kind: ActorKind; readonly accountId: string | null };
  readonly at: Date;
  /** For the audit log: no text, no personal data. */
  readonly data?: Readonly<Record<string, unknown>>;
}

const MOVE = `UPDATE company_claim SET status = $3::text,
    verified_at = CASE WHEN $3::text = 'VERIFIED' THEN $4::timestamptz ELSE verified_at END, ended_at = CASE WHEN $5::boolean THEN $4::timestamptz END,
    code_hash = NULL, code_expires_at = NULL, attempts_left = 0, transfer_proposed_by = NULL, transfer_not_before = NULL
  WHERE claim_id = $1 AND status = ANY($2) RETURNING claim_id`;

/**
 * Takes a claim one step further in the caller's transaction: check and change are one statement. A secret never
 * outlives the step that it was for.
 * @throws ClaimRefusal `WRONG_CLAIM_STATUS`, or `COMPANY_HELD` when another organisation was first
 */
export async function moveClaim(sql: SqlRunner, step: ClaimStep): Promise<void> {
  const { claim, action, at, actor, data = {} } = step;
  const { from, to } = CLAIM_TRANSITIONS[action];
  const moved = await sql
    .rows(MOVE, [claim.claimId, from, to, at, ENDED.includes(to)])
    .catch((error: unknown) => Promise.reject(isHolderConflict(error) ? refuseClaim('COMPANY_HELD') : error));
  if (moved.length === 0) throw refuseClaim('WRONG_CLAIM_STATUS');
  const { companyId, organisationId } = claim;
  if (HOLDING.includes(claim.status) !== HOLDING.includes(to)) {
    const event: ClaimChanged = { type: CLAIM_CHANGED, payload: { companyId, organisationId } };
    await recordEvent(sql, event);
  }
  await appendAudit(sql, {
    subject: { type: 'CLAIM', id: claim.claimId },
    action,
    actor,
    data: { from: claim.status, to, ...data },
    at,
  });
}

function isHolderConflict(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'company_claim_holder_uq';
}
