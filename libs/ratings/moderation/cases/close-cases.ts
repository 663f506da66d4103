import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { loadRatings } from '../../store/load-ratings.js';
import { TellFlaggers } from '../emails/tell-flaggers.js';
import type { CaseKind } from './case-kind.js';

interface ClosedCase {
  readonly id: string;
  readonly kind: CaseKind;
}

const CLOSE = `UPDATE moderation_case c SET closed_at = $2 FROM rating r
  WHERE c.rating_id = $1 AND r.id = c.rating_id AND c.closed_at IS NULL AND (
    r.status IN ('WITHDRAWN', 'EXPIRED') OR (r.status = 'REJECTED' AND c.kind <> 'APPEAL')
    OR (c.kind = 'DISPUTE' AND r.status NOT IN ('MODERATION')))
  RETURNING c.id, c.kind`;

/** What is no longer said needs no decision any more; whoever flagged it learns that it is gone. */
@Injectable()
export class CloseCases {
  constructor(
    private readonly database: Database,
    private readonly flaggers: TellFlaggers,
    private readonly clock: Clock,
  ) {}

  /** Running it twice changes nothing more. */
  async execute(ratingId: string): Promise<void> {
    await this.database.transaction(async (sql) => {
      const closed = await sql.rows<ClosedCase>(CLOSE, [ratingId, this.clock.now()]);
      const flagged = closed.find(({ kind }) => kind === 'FLAG');
      const [rating] = flagged ? await loadRatings(sql, [ratingId]) : [];
      if (flagged && rating) await this.flaggers.ofClosing(sql, flagged, rating);
    });
  }
}
