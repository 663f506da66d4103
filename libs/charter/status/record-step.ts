import { appendAudit, type ActorKind } from '#audit';
import { recordEvent } from '#jobs';
import type { SqlRunner } from '#persistence';
import { CHARTER_CHANGED, type CharterChanged } from '../charter.events.js';
import type { MembershipRecord } from '../store/membership-record.js';
import type { CharterStatus, CharterStep } from './membership-status.js';
import type { StepNote } from './step-notes.js';

export interface StepActor {
  readonly kind: ActorKind;
  readonly accountId: string | null;
}

export const SYSTEM: StepActor = { kind: 'SYSTEM', accountId: null };

export interface TakenStep {
  /** As it is after the step. */
  readonly membership: MembershipRecord;
  readonly action: CharterStep;
  readonly fromStatus: CharterStatus | null;
  readonly actor: StepActor;
  readonly at: Date;
  readonly note?: StepNote;
  /** For the audit log: no text, no personal data. */
  readonly data?: Readonly<Record<string, unknown>>;
}

const INSERT = `INSERT INTO membership_step (membership_id, at, action, from_status, to_status, tier, public_note)
  VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING seq`;

/** Writes a step that was taken into the public history, the outbox and the audit log: last in the caller's transaction. */
export async function recordStep(sql: SqlRunner, step: TakenStep): Promise<void> {
  const { membership, action, fromStatus, actor, at, note, data = {} } = step;
  const { id, companyId, status, tier } = membership;
  const values = [id, at, action, fromStatus, status, tier, note ?? null];
  const [written] = await sql.rows<{ seq: bigint }>(INSERT, values);
  const event: CharterChanged = {
    type: CHARTER_CHANGED,
    payload: { membershipId: id, companyId, action, status, tier, step: String(written!.seq) },
  };
  await recordEvent(sql, event);
  const kept = { from: fromStatus, to: status, tier, companyId, ...(note ? { note } : {}), ...data };
  await appendAudit(sql, { subject: { type: 'CHARTER', id }, action, actor, data: kept, at });
}
