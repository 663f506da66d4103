import { Injectable } from '@nestjs/common';
import { ClaimsReadModel, TellOrganisation } from '#claims';
import { addDays, Clock, type Day } from '#kernel';
import { Database } from '#persistence';
import { renewalEmail } from '../emails/renewal.email.js';
import { charterPolicyOn } from '../policy/charter-policy.js';
import { changeMembership } from '../status/change-membership.js';
import { recordStep, SYSTEM } from '../status/record-step.js';
import type { StepNote } from '../status/step-notes.js';
import { MEMBERSHIP_COLUMNS, type MembershipRecord } from '../store/membership-record.js';
import { CharterVersions } from '../versions/charter-versions.js';

const FIRST = '00000000-0000-0000-0000-000000000000';
const BATCH = 200;
const OPEN = `SELECT ${MEMBERSHIP_COLUMNS} FROM charter_membership WHERE ended_at IS NULL AND id > $1 ORDER BY id LIMIT $2`;
const FORGET_SIGNINGS = 'DELETE FROM charter_signing WHERE started_at < $1::date';
const ASK_ANEW = `UPDATE charter_membership SET resign_by = $3 WHERE id = $1 AND version_id <> $2 AND resign_by IS NULL AND ended_at IS NULL
  RETURNING ${MEMBERSHIP_COLUMNS}`;
/** Asked again within the transaction: a renewal may have come in between. */
const STILL = `SELECT FROM charter_membership WHERE id = $1 AND ended_at IS NULL AND term_ends_on = $2 AND resign_by IS NOT DISTINCT FROM $3
  FOR UPDATE`;

/** What time does to memberships: a new version has to be signed, a term ends, whoever signed no longer acts for the company. */
@Injectable()
export class ExpireMemberships {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReadModel,
    private readonly versions: CharterVersions,
    private readonly tell: TellOrganisation,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const today = this.clock.today();
    await this.database.rows(FORGET_SIGNINGS, [
      addDays(today, -charterPolicyOn(today).signingKeptDays.value),
    ]);
    for (let last = FIRST; ;) {
      const batch = await this.database.rows<MembershipRecord>(OPEN, [last, BATCH]);
      if (batch.length === 0) return;
      const held = await this.claims.verifiedOrganisations(batch.map(({ companyId }) => companyId));
      for (const membership of batch) {
        const holds = held.get(membership.companyId)?.includes(membership.organisationId) ?? false;
        const end = endOf(membership, holds, today);
        if (end) await this.expire(membership, end);
        else await this.askAnew(membership, today);
      }
      last = batch.at(-1)!.id;
    }
  }

  private async expire({ id, termEndsOn, resignBy }: MembershipRecord, note: StepNote): Promise<void> {
    await this.database.transaction(async (sql) => {
      if ((await sql.rows(STILL, [id, termEndsOn, resignBy])).length === 0) return;
      await changeMembership(sql, {
        membershipId: id,
        action: 'EXPIRE',
        actor: SYSTEM,
        at: this.clock.now(),
        note,
      });
    });
  }

  private async askAnew({ id, versionId, resignBy }: MembershipRecord, today: Day): Promise<void> {
    const version = this.versions.on(today);
    if (version.id === versionId || resignBy) return;
    const until = addDays(version.effectiveOn, charterPolicyOn(today).resignDays.value);
    await this.database.transaction(async (sql) => {
      const [membership] = await sql.rows<MembershipRecord>(ASK_ANEW, [id, version.id, until]);
      if (!membership) return;
      await this.tell.execute(sql, {
        organisationId: membership.organisationId,
        topic: 'charter-new-version',
        contentFor: (language) => renewalEmail('NEW_VERSION', until, language),
      });
      const step = { membership, fromStatus: membership.status, actor: SYSTEM, at: this.clock.now() };
      await recordStep(sql, { ...step, action: 'RESIGN_REQUIRED', data: { versionId: version.id } });
    });
  }
}

function endOf({ termEndsOn, resignBy }: MembershipRecord, holds: boolean, today: Day): StepNote | null {
  if (!holds) return 'CLAIM_LOST';
  if (termEndsOn <= today) return 'TERM_ENDED';
  return resignBy && resignBy < today ? 'NOT_RESIGNED' : null;
}
