import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { ChangeRating } from '../change-rating/change-rating.js';
import { endOfHearing } from '../publication/end-of-hearing.js';

/** The client says that it is so: nothing proves a rating better. */
@Injectable()
export class AcknowledgeRating {
  constructor(private readonly changes: ChangeRating) {}

  /** @throws RatingRefusal */
  async execute(ratingId: string, member: Member): Promise<void> {
    await this.changes.byClient({ action: 'ACKNOWLEDGE', ratingId, member }, (_sql, rating, now) => {
      const { to, set } = endOfHearing({ ...rating, tier: 'T4' }, now);
      return { to, set: { ...set, tier: 'T4' } };
    });
  }
}
