import { Injectable } from '@nestjs/common';
import { OrganisationsReadModel } from '#identity';
import { queueEmail } from '#notifications';
import { Database } from '#persistence';
import { authorEmail, type ToldStep } from '../emails/author-email.js';
import { PartyNames } from '../emails/party-names.js';
import { loadRatings } from '../store/load-ratings.js';

export interface TellAuthorCommand {
  readonly ratingId: string;
  readonly step: ToldStep;
  readonly revision: number;
}

/** Writes to those who may act for the author, once a step and a person. */
@Injectable()
export class TellAuthor {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsReadModel,
    private readonly names: PartyNames,
  ) {}

  async execute({ ratingId, step, revision }: TellAuthorCommand): Promise<void> {
    const [rating] = await loadRatings(this.database, [ratingId]);
    if (!rating) return;
    const clientName = await this.names.execute(rating.clientCompanyId);
    const contacts = await this.organisations.contactsOf(rating.authorOrganisationId);
    await this.database.transaction(async (sql) => {
      for (const { accountId, email, language, role } of contacts) {
        if (role === 'VIEWER') continue;
        await queueEmail(sql, {
          to: email,
          language,
          topic: 'rating-step',
          key: `rating-step:${ratingId}:${revision}:${step}:${accountId}`,
          content: authorEmail({ step, ratingId, clientName, reply: rating.reply }, language),
        });
      }
    });
  }
}
