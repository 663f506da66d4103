import { Injectable } from '@nestjs/common';
import { OrganisationsReadModel } from '#identity';
import { queueEmail, type EmailContent, type EmailLanguage } from '#notifications';
import type { SqlRunner } from '#persistence';

/** Writes to everybody who acts for the organisation that signed, each in their language. */
@Injectable()
export class TellSignatory {
  constructor(private readonly organisations: OrganisationsReadModel) {}

  /** Queues the e-mails in the caller's transaction. */
  async execute(
    sql: SqlRunner,
    organisationId: string,
    topic: string,
    contentFor: (language: EmailLanguage) => EmailContent,
  ): Promise<void> {
    for (const { email, language } of await this.organisations.contactsOf(organisationId))
      await queueEmail(sql, { to: email, language, topic, content: contentFor(language) });
  }
}
