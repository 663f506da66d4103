import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { ChangeRating } from '../../change-rating/change-rating.js';
import { wrongStatus } from '../../refusals/refuse.js';
import { openCase } from '../cases/open-case.js';

/** No agreement, or none wanted once the author has answered: a moderator decides. */
@Injectable()
export class EndMediation {
  constructor(private readonly changes: ChangeRating) {}

  /** @throws RatingRefusal */
  async execute(ratingId: string, member: Member): Promise<void> {
    const step = { action: 'END_MEDIATION', ratingId, member } as const;
    await this.changes.bySide(step, () => async (sql, rating, now) => {
      // The author is heard first: whoever contests cannot skip the answer.
      if (rating.status === 'DISPUTED' && !rating.contest?.isAnswered) throw wrongStatus();
      const caseId = await openCase(sql, { kind: 'DISPUTE', rating }, now);
      return { to: 'MODERATION', data: { caseId } };
    });
  }
}
