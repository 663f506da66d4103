import { Injectable } from '@nestjs/common';
import { releaseFiles } from '#files';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { ChangeRating } from '../change-rating/change-rating.js';
import { RATING_FILES } from '../evidence/file-evidence.js';
import { takeDue } from '../take-due.js';

const DUE = `SELECT id FROM rating WHERE expires_on <= $1 AND id > $2::uuid
  AND status IN ('HELD', 'PUBLISHED', 'SETTLED', 'UPHELD', 'CORRECTED') ORDER BY id LIMIT $3`;

/** Old payments no longer foretell the next one: what was said of them is shown and counted no more. */
@Injectable()
export class ExpireRatings {
  constructor(
    private readonly database: Database,
    private readonly changes: ChangeRating,
    private readonly clock: Clock,
  ) {}

  /** Returns how many ratings expired. Running it twice changes nothing more. */
  execute(): Promise<number> {
    const today = this.clock.today();
    return takeDue(this.database, DUE, today, (id) =>
      this.changes.bySystem(id, 'EXPIRE', async (sql, { expiresOn }, now) => {
        if (expiresOn === null || expiresOn > today) return null;
        // Nothing is proved by them any more.
        await releaseFiles(sql, { type: RATING_FILES, id }, now);
        return { to: 'EXPIRED' };
      }),
    );
  }
}
