import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { ChangeRating } from '../change-rating/change-rating.js';
import { endOfHearing } from '../publication/end-of-hearing.js';
import { takeDue } from '../take-due.js';

const DUE = `SELECT id FROM rating WHERE status = 'NOTICE_SENT' AND reply_until <= $1 AND id > $2::uuid ORDER BY id LIMIT $3`;

/** The time to answer is over: what may be shown is published, the rest is held. Nobody chooses when. */
@Injectable()
export class PublishDueRatings {
  constructor(
    private readonly database: Database,
    private readonly changes: ChangeRating,
    private readonly clock: Clock,
  ) {}

  /** Returns how many ratings left their notice. Running it twice, or twice at once, changes nothing more. */
  execute(): Promise<number> {
    const now = this.clock.now();
    return takeDue(this.database, DUE, now, (id) =>
      this.changes.bySystem(id, 'END_NOTICE', (_sql, rating) =>
        rating.replyUntil !== null && rating.replyUntil <= now ? endOfHearing(rating, now) : null,
      ),
    );
  }
}
