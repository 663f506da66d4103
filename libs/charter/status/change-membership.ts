import type { SqlRunner } from '#persistence';
import { refuseCharter } from '../refusals/charter-refusal.js';
import { MEMBERSHIP_COLUMNS, type MembershipRecord } from '../store/membership-record.js';
import {
  ENDED,
  MEMBERSHIP_TRANSITIONS,
  type CharterStatus,
  type MembershipAction,
} from './membership-status.js';
import { recordStep, type TakenStep } from './record-step.js';

export interface MembershipChange extends Pick<TakenStep, 'actor' | 'at' | 'note' | 'data'> {
  readonly membershipId: string;
  readonly action: MembershipAction;
}

/** The row is locked before it is compared: of two changes at once, the second compares with what the first did. */
const CHANGE = `WITH before AS (SELECT id, status AS from_status FROM charter_membership WHERE id = $1 FOR UPDATE)
  UPDATE charter_membership SET status = $3, status_since = $4, ended_at = CASE WHEN $5::boolean THEN $4::timestamptz END
  FROM before WHERE charter_membership.id = before.id AND charter_membership.status = ANY($2)
  RETURNING charter_membership.${MEMBERSHIP_COLUMNS}, from_status AS "fromStatus"`;

/**
 * Takes a membership to another status in the caller's transaction, with its step, event and audit entry. Call it last:
 * the audit log makes other writers wait.
 * @throws CharterRefusal `WRONG_CHARTER_STATUS` when the table of transitions does not allow it now
 */
export async function changeMembership(sql: SqlRunner, change: MembershipChange): Promise<MembershipRecord> {
  const { membershipId, action, at } = change;
  const { from, to } = MEMBERSHIP_TRANSITIONS[action];
  const [changed] = await sql.rows<MembershipRecord & { fromStatus: CharterStatus }>(CHANGE, [
    membershipId,
    from,
    to,
    at,
    ENDED.includes(to),
  ]);
  if (!changed) throw refuseCharter('WRONG_CHARTER_STATUS');
  const { fromStatus, ...membership } = changed;
  await recordStep(sql, { ...change, membership, fromStatus });
  return membership;
}
