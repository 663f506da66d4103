import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import type { CharterTier } from '../status/membership-status.js';
import type { RevokedReason } from './issue/revoked-reason.js';

export interface BadgeRecord {
  readonly credentialId: string;
  readonly membershipId: string;
  readonly tier: CharterTier;
  readonly validUntil: Date;
  /** The signed credential as a token, and as a document with an embedded proof. */
  readonly jwt: string;
  readonly document: object;
}

/** Where a badge stands, by its place in the status lists. */
export interface BadgeStanding {
  readonly isRevoked: boolean;
  readonly revokedReason: RevokedReason | null;
  readonly isSuspended: boolean;
}

const COLUMNS = `id AS "credentialId", membership_id AS "membershipId", tier, valid_until AS "validUntil", jwt, document`;
/** The badge that says what is true now: not revoked, not expired, the highest tier of these, the last one of it. */
const CURRENT = `SELECT ${COLUMNS} FROM badge_credential WHERE membership_id = $1 AND revoked_at IS NULL AND valid_until > $2
  ORDER BY array_position(ARRAY['GOLD', 'SILVER', 'BRONZE', 'SIGNATORY'], tier), issued_at DESC LIMIT 1`;
const LAST = `SELECT ${COLUMNS} FROM badge_credential WHERE membership_id = $1 ORDER BY issued_at DESC, revoked_at IS NULL DESC LIMIT 1`;
const STANDING = `SELECT c.revoked_at IS NOT NULL AS "isRevoked", c.revoked_reason AS "revokedReason",
    m.status = 'SUSPENDED' AS "isSuspended"
  FROM badge_credential c JOIN charter_membership m ON m.id = c.membership_id WHERE c.status_index = $1`;

/** The badges that were issued. */
@Injectable()
export class BadgeReadModel {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What the member may show now; null when nothing is in force. A suspended membership keeps its badge, and the status list says so. */
  async currentOf(membershipId: string): Promise<BadgeRecord | null> {
    const [badge] = await this.database.rows<BadgeRecord>(
      CURRENT,
      [membershipId, this.clock.now()],
      'badge-current',
    );
    return badge ?? null;
  }

  /** As `currentOf`, else the last badge there was, so that a verifier can tell why it does not hold. */
  async lastOf(membershipId: string): Promise<BadgeRecord | null> {
    const current = await this.currentOf(membershipId);
    if (current) return current;
    const [last] = await this.database.rows<BadgeRecord>(LAST, [membershipId], 'badge-last');
    return last ?? null;
  }

  async standingAt(statusIndex: number): Promise<BadgeStanding | null> {
    const [standing] = await this.database.rows<BadgeStanding>(STANDING, [statusIndex], 'badge-standing');
    return standing ?? null;
  }
}
