import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';

const CLOSE = `UPDATE moderation_case c SET closed_at = $2 FROM rating r
  WHERE c.rating_id = $1 AND r.id = c.rating_id AND c.closed_at IS NULL AND (
    r.status IN ('WITHDRAWN', 'EXPIRED') OR (r.status = 'REJECTED' AND c.kind <> 'APPEAL')
    OR (c.kind = 'DISPUTE' AND r.status NOT IN ('MODERATION')))`;

/** What is no longer said needs no decision any more. */
@Injectable()
export class CloseCases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Running it twice changes nothing more. */
  async execute(ratingId: string): Promise<void> {
    await this.database.rows(CLOSE, [ratingId, this.clock.now()]);
  }
}
