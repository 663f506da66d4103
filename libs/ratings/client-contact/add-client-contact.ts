import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { ChangeRating } from '../change-rating/change-rating.js';
import { checkContactAddress } from './check-contact-address.js';
import { ClientContact } from './client-contact.js';

/** The author says where its client can be informed: what waits for that goes its ordinary way from here. */
@Injectable()
export class AddClientContact {
  constructor(
    private readonly changes: ChangeRating,
    private readonly contact: ClientContact,
  ) {}

  /** @throws RatingRefusal */
  async execute(ratingId: string, email: string, member: Member): Promise<void> {
    const given = email.trim();
    checkContactAddress(given, 'email');
    await this.contact.assertNotTheAuthors(member.organisationId, given, 'email');
    await this.changes.byAuthor({ action: 'ADD_CONTACT', ratingId, member }, () => ({
      to: 'SUBMITTED',
      set: { clientContactEmail: given, noticeObstacle: null },
    }));
  }
}
