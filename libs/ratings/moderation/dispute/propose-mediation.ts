import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { ChangeRating } from '../../change-rating/change-rating.js';
import { alreadyDone } from '../../refusals/refuse.js';

const PROPOSE = `UPDATE rating_dispute SET mediation_proposed_by = $2 WHERE rating_id = $1`;
const BEGIN = `UPDATE rating_dispute SET mediation_started_at = $2 WHERE rating_id = $1`;

/** One side proposes to look for an agreement; it begins when the other side says the same. */
@Injectable()
export class ProposeMediation {
  constructor(private readonly changes: ChangeRating) {}

  /** @throws RatingRefusal */
  async execute(ratingId: string, member: Member): Promise<void> {
    const step = { action: 'PROPOSE_MEDIATION', ratingId, member } as const;
    await this.changes.bySide(step, (side) => async (sql, { contest }, now) => {
      const proposedBy = contest?.mediationProposedBy ?? null;
      if (proposedBy === side) throw alreadyDone();
      if (proposedBy === null) {
        await sql.rows(PROPOSE, [ratingId, side]);
        return { to: 'DISPUTED' };
      }
      await sql.rows(BEGIN, [ratingId, now]);
      return { to: 'MEDIATION' };
    });
  }
}
