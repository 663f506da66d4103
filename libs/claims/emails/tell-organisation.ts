import { Injectable } from '@nestjs/common';
import { OrganisationsReadModel } from '#identity';
import { queueEmail, readerKey, type EmailContent, type EmailLanguage } from '#notifications';
import type { SqlRunner } from '#persistence';

export interface OrganisationEmail {
  readonly organisationId: string;
  /** For the delivery log, e.g. `claim-decided`. */
  readonly topic: string;
  readonly contentFor: (language: EmailLanguage) => EmailContent;
  /** At most one e-mail is ever queued for one key and reader. */
  readonly key?: string;
}

/** Writes to everybody who acts for an organisation, each in their language. */
@Injectable()
export class TellOrganisation {
  constructor(private readonly organisations: OrganisationsReadModel) {}

  /** Queues the e-mails in the caller's transaction. */
  async execute(
    sql: SqlRunner,
    { organisationId, topic, contentFor, key }: OrganisationEmail,
  ): Promise<void> {
    for (const { email, language } of await this.organisations.contactsOf(organisationId, sql)) {
      const content = contentFor(language);
      const once = key ? { key: `${key}:${readerKey(email)}` } : {};
      await queueEmail(sql, { to: email, language, topic, content, ...once });
    }
  }
}
