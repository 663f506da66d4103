import type { SqlRunner } from '#persistence';
import { MEMBERSHIP_COLUMNS, type MembershipRecord } from '../store/membership-record.js';
import type { CharterTier } from './membership-status.js';
import { recordStep, SYSTEM } from './record-step.js';

export interface AssessedTier {
  readonly membershipId: string;
  readonly tier: CharterTier;
  readonly at: Date;
  /** E.g. `2026-Q3`. */
  readonly quarter: string;
}

const SET = `UPDATE charter_membership SET tier = $2 WHERE id = $1 AND tier <> $2 AND ended_at IS NULL RETURNING ${MEMBERSHIP_COLUMNS}`;

/** Gives a membership that goes on the tier that was assessed. Returns whether it is another one than before; if not, nothing is written. */
export async function setTier(
  sql: SqlRunner,
  { membershipId, tier, at, quarter }: AssessedTier,
): Promise<boolean> {
  const [membership] = await sql.rows<MembershipRecord>(SET, [membershipId, tier]);
  if (!membership) return false;
  const fromStatus = membership.status;
  await recordStep(sql, { membership, action: 'TIER_SET', fromStatus, actor: SYSTEM, at, data: { quarter } });
  return true;
}
