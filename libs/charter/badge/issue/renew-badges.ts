import { Injectable } from '@nestjs/common';
import { addDays, Clock } from '#kernel';
import { Database } from '#persistence';
import { badgePolicyOn } from '../badge-policy.js';
import { IssueBadge } from './issue-badge.js';

/** Memberships that go on and whose last good badge ends soon, or that have none. */
const DUE = `SELECT m.id FROM charter_membership m WHERE m.ended_at IS NULL AND m.status <> 'SUSPENDED' AND NOT EXISTS (
    SELECT FROM badge_credential c JOIN badge_key k ON k.kid = c.kid AND k.compromised_at IS NULL
    WHERE c.membership_id = m.id AND c.revoked_at IS NULL AND c.valid_until >= $1) ORDER BY m.id`;

/** Issues badges anew before they end, as long as what they say was measured lately. */
@Injectable()
export class RenewBadges {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly issue: IssueBadge,
  ) {}

  /** How many memberships were looked at. */
  async execute(): Promise<number> {
    const today = this.clock.today();
    const due = await this.database.rows<{ id: string }>(DUE, [
      addDays(today, badgePolicyOn(today).renewDays.value),
    ]);
    for (const { id } of due) await this.issue.execute(id);
    return due.length;
  }
}
