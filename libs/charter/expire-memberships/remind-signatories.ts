import { Injectable } from '@nestjs/common';
import { TellOrganisation } from '#claims';
import { addDays, Clock } from '#kernel';
import { Database } from '#persistence';
import { renewalEmail } from '../emails/renewal.email.js';
import { charterPolicyOn } from '../policy/charter-policy.js';
import { MEMBERSHIP_COLUMNS, type MembershipRecord } from '../store/membership-record.js';

const ENDING_ON = `SELECT ${MEMBERSHIP_COLUMNS} FROM charter_membership WHERE ended_at IS NULL
  AND (term_ends_on = ANY($1::date[]) OR resign_by = ANY($1::date[]))`;

const TOPICS = { RENEWAL: 'charter-renewal', NEW_VERSION: 'charter-new-version' } as const;

/**
 * Writes to those whose term, or whose time to sign a new version, ends in so many days. All of a day in one transaction: a
 * run that fails has told nobody.
 */
@Injectable()
export class RemindSignatories {
  constructor(
    private readonly database: Database,
    private readonly tell: TellOrganisation,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const today = this.clock.today();
    const days = charterPolicyOn(today).reminderDays.value.map((count) => addDays(today, count));
    await this.database.transaction(async (sql) => {
      const ending = await sql.rows<MembershipRecord>(ENDING_ON, [days]);
      for (const { organisationId, termEndsOn, resignBy } of ending) {
        const [due, until] = days.includes(termEndsOn)
          ? (['RENEWAL', termEndsOn] as const)
          : (['NEW_VERSION', resignBy!] as const);
        await this.tell.execute(sql, {
          organisationId,
          topic: TOPICS[due],
          contentFor: (language) => renewalEmail(due, until, language),
        });
      }
    });
  }
}
