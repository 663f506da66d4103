import { Injectable } from '@nestjs/common';
import { TellOrganisation } from '#claims';
import type { EmailContent, EmailLanguage } from '#notifications';
import { Database } from '#persistence';
import type { CharterChanged } from '../charter.events.js';
import { endedEmail, tierEmail } from '../emails/changed.email.js';
import { STEP_NOTES, type StepNote } from '../status/step-notes.js';

const STEP = `SELECT s.public_note AS note, m.organisation_id AS "organisationId"
  FROM membership_step s JOIN charter_membership m ON m.id = s.membership_id WHERE s.seq = $1`;

/** Tells who signed that a commitment ended or that its tier changed. Reviews write their own e-mails. */
@Injectable()
export class TellOfChange {
  constructor(
    private readonly database: Database,
    private readonly tell: TellOrganisation,
  ) {}

  /** Running it twice tells nobody twice. */
  async execute({ action, tier, step }: CharterChanged['payload']): Promise<void> {
    if (action !== 'EXPIRE' && action !== 'WITHDRAW' && action !== 'TIER_SET') return;
    const [taken] = await this.database.rows<{ note: StepNote | null; organisationId: string }>(STEP, [step]);
    if (!taken) return;
    const reason = taken.note && STEP_NOTES[taken.note];
    const contentFor = (language: EmailLanguage): EmailContent =>
      action === 'TIER_SET' ? tierEmail(tier, language) : endedEmail(reason, language);
    await this.database.transaction((sql) =>
      this.tell.execute(sql, {
        organisationId: taken.organisationId,
        topic: 'charter-changed',
        contentFor,
        key: `charter-changed:${step}`,
      }),
    );
  }
}
