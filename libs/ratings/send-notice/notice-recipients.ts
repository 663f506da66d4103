import { Injectable } from '@nestjs/common';
import { OrganisationsReadModel } from '#identity';
import type { RatingRecord } from '../store/rating-record.js';
import { ClaimsReadModel } from '#claims';

export interface Recipient {
  readonly email: string;
  readonly language: 'fr' | 'en';
}

/** Somebody who hears for the rated company. */
export interface NoticeRecipient extends Recipient {
  /** An address that the author gave: nobody asked to be written to there. */
  readonly isDeclared: boolean;
}

/** Who hears for the rated company: those who proved to act for it, else the address that the author gave. */
@Injectable()
export class NoticeRecipients {
  constructor(
    private readonly claims: ClaimsReadModel,
    private readonly organisations: OrganisationsReadModel,
  ) {}

  async execute(rating: RatingRecord): Promise<NoticeRecipient[]> {
    const { clientCompanyId, clientContactEmail, clientLanguage } = rating;
    const holders = await this.claims.verifiedOrganisations([clientCompanyId]);
    const contacts = await Promise.all(
      (holders.get(clientCompanyId) ?? []).map((id) => this.organisations.contactsOf(id)),
    );
    const known = contacts.flat().filter(({ role }) => role !== 'VIEWER');
    if (known.length > 0) return known.map(({ email, language }) => ({ email, language, isDeclared: false }));
    if (!clientContactEmail) return [];
    return [{ email: clientContactEmail, language: clientLanguage ?? 'fr', isDeclared: true }];
  }
}
