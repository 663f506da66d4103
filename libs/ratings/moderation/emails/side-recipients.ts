import { Injectable } from '@nestjs/common';
import { OrganisationsReadModel } from '#identity';
import { NoticeRecipients, type Recipient } from '../../send-notice/notice-recipients.js';
import type { RatingRecord } from '../../store/rating-record.js';

/** Who is written to on each side of a rating. */
export interface SideRecipients {
  readonly AUTHOR: readonly Recipient[];
  readonly CLIENT: readonly Recipient[];
}

@Injectable()
export class FindSideRecipients {
  constructor(
    private readonly organisations: OrganisationsReadModel,
    private readonly clients: NoticeRecipients,
  ) {}

  /** Whoever may act for a side; nobody for a client that was never told of the rating. */
  async execute(rating: RatingRecord): Promise<SideRecipients> {
    const [authors, clients] = await Promise.all([
      this.organisations.contactsOf(rating.authorOrganisationId),
      rating.noticeSentAt ? this.clients.execute(rating) : [],
    ]);
    const actors = authors.filter(({ role }) => role !== 'VIEWER');
    return { AUTHOR: actors.map(({ email, language }) => ({ email, language })), CLIENT: clients };
  }
}
