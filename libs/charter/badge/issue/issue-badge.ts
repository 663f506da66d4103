import { Inject, Injectable } from '@nestjs/common';
import { randomInt, randomUUID } from 'node:crypto';
import { IDENTITY_OPTIONS, type IdentityOptions } from '#identity';
import { addDays, Clock, dayOf } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { CHARTER_TIERS, ENDED } from '../../status/membership-status.js';
import { MEMBERSHIP_COLUMNS, type MembershipRecord } from '../../store/membership-record.js';
import { badgePolicyOn } from '../badge-policy.js';
import { openBadge } from '../credential/open-badge.js';
import { signCredential } from '../credential/sign-credential.js';
import { issuerAt } from '../issuer/issuer.js';
import { BadgeKeys } from '../keys/badge-keys.js';
import type { SigningKey } from '../keys/public-key.js';
import { LIST_LENGTH } from '../status-list/bitstring.js';

const MEMBERSHIP = `SELECT ${MEMBERSHIP_COLUMNS}, greatest(
    (SELECT max(assessed_at) FROM charter_assessment a WHERE a.membership_id = m.id),
    (SELECT max(signed_at) FROM charter_signature s WHERE s.membership_id = m.id), signed_at) AS "lastShownAt"
  FROM charter_membership m WHERE id = $1 FOR UPDATE`;
const REVOKE = `UPDATE badge_credential c SET revoked_at = $2, revoked_reason = CASE
    WHEN $3::text IS NOT NULL THEN $3 WHEN k.compromised_at IS NOT NULL THEN 'KEY_COMPROMISED' ELSE 'TIER_LOWERED' END
  FROM badge_key k WHERE k.kid = c.kid AND c.membership_id = $1 AND c.revoked_at IS NULL
    AND ($3::text IS NOT NULL OR k.compromised_at IS NOT NULL OR c.tier = ANY($4))`;
const HELD = `SELECT max(valid_until) AS "validUntil" FROM badge_credential
  WHERE membership_id = $1 AND tier = $2 AND version_id = $3 AND revoked_at IS NULL AND valid_until > $4`;
const PLACE_IS_TAKEN = 'SELECT FROM badge_credential WHERE status_index = $1';

/** A list that is nine tenths full still has a free place in all but one of 37,000 tries. */
const MOST_DRAWS = 100;

const INSERT = `INSERT INTO badge_credential (id, membership_id, company_id, tier, version_id, kid, status_index, issued_at,
  valid_until, jwt, document) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

type Member = MembershipRecord & { readonly lastShownAt: Date };

/** Brings the badges of a membership in line with it: revokes what is true no longer, and issues what is missing. */
@Injectable()
export class IssueBadge {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: BadgeKeys,
    @Inject(IDENTITY_OPTIONS) private readonly options: Pick<IdentityOptions, 'publicUrl'>,
  ) {}

  /** Running it twice changes nothing more. */
  async execute(membershipId: string): Promise<void> {
    const key = await this.keys.current();
    await this.database.transaction(async (sql) => {
      const [member] = await sql.rows<Member>(MEMBERSHIP, [membershipId]);
      if (!member) return;
      await this.revoke(sql, member);
      const validUntil = this.validUntil(member);
      if (await this.isMissing(sql, member, validUntil)) await this.issue(sql, key, member, validUntil);
    });
  }

  /** A badge of a lower tier than the company's is still true; one of a higher tier is not. */
  private async revoke(sql: SqlRunner, { id, status, tier }: Member): Promise<void> {
    const endedAs = ENDED.includes(status) ? status : null;
    const higher = CHARTER_TIERS.slice(CHARTER_TIERS.indexOf(tier) + 1);
    await sql.rows(REVOKE, [id, this.clock.now(), endedAs, higher]);
  }

  private validUntil({ lastShownAt, termEndsOn }: Member): Date {
    const { validDays } = badgePolicyOn(this.clock.today());
    const lapsesOn = addDays(dayOf(lastShownAt), validDays.value);
    return new Date(lapsesOn < termEndsOn ? lapsesOn : termEndsOn);
  }

  private async isMissing(sql: SqlRunner, member: Member, validUntil: Date): Promise<boolean> {
    const now = this.clock.now();
    if (ENDED.includes(member.status) || member.status === 'SUSPENDED' || validUntil <= now) return false;
    const values = [member.id, member.tier, member.versionId, now];
    const [held] = await sql.rows<{ validUntil: Date | null }>(HELD, values);
    if (!held?.validUntil) return true;
    const { renewDays } = badgePolicyOn(this.clock.today());
    return (
      dayOf(held.validUntil) < addDays(this.clock.today(), renewDays.value) && held.validUntil < validUntil
    );
  }

  private async issue(sql: SqlRunner, key: SigningKey, member: Member, validUntil: Date): Promise<void> {
    const credentialId = randomUUID();
    const at = new Date(Math.floor(this.clock.now().getTime() / 1000) * 1000);
    const statusIndex = await drawPlace(sql);
    const issuer = issuerAt(this.options.publicUrl);
    const badge = openBadge({ ...member, credentialId, statusIndex, validFrom: at, validUntil }, issuer);
    const { jwt, document } = await signCredential(badge, { issuer, key, at });
    const { id, companyId, tier, versionId } = member;
    const head = [credentialId, id, companyId, tier, versionId, key.kid, statusIndex];
    await sql.rows(INSERT, [...head, at, validUntil, jwt, JSON.stringify(document)]);
  }
}

/** By chance, so that a place in the list tells nothing of when, or to whom, a badge was given. */
async function drawPlace(sql: SqlRunner): Promise<number> {
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    const place = randomInt(LIST_LENGTH);
    if ((await sql.rows(PLACE_IS_TAKEN, [place])).length === 0) return place;
  }
  throw new Error(`No free place in the status list after ${MOST_DRAWS} draws: badges need a second list.`);
}
