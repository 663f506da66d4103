import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { OrganisationsReadModel } from '#identity';
import { queueEmail, type EmailContent, type EmailLanguage } from '#notifications';
import type { SqlRunner } from '#persistence';

/** Writes to everybody who acts for the organisation that signed, each in their language. */
@Injectable()
export class TellSignatory {
  constructor(private readonly organisations: OrganisationsReadModel) {}

  /** Queues the e-mails in the caller's transaction; at most once for one `key` and reader, if there is one. */
  async execute(
    sql: SqlRunner,
    organisationId: string,
    topic: string,
    contentFor: (language: EmailLanguage) => EmailContent,
    key?: string,
  ): Promise<void> {
    for (const { email, language } of await this.organisations.contactsOf(organisationId))
      await queueEmail(sql, {
        to: email,
        language,
        topic,
        content: contentFor(language),
        ...(key && { key: `${key}:${readerOf(email)}` }),
      });
  }
}

/** The key outlives the e-mail, so that it may not hold the address itself. */
export function readerOf(email: string): string {
  return createHash('sha256').update(email).digest('hex').slice(0, 16);
}
