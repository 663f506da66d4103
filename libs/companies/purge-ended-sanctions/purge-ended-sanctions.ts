import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { announceChangedFacts } from '../announce-changed-facts.js';

/**
 * Deletes the fines whose publication has ended: past that day the law no longer lets them be shown, nor kept for it.
 * The companies concerned are announced in the same transaction, so that their scores follow.
 */
@Injectable()
export class PurgeEndedSanctions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Returns the companies that lost a fine. Twice changes nothing. */
  execute(): Promise<readonly string[]> {
    return this.database.transaction(async (sql) => {
      const deleted = await sql.rows<{ company_id: string }>(
        'DELETE FROM sanction WHERE published_until < $1 RETURNING company_id',
        [this.clock.today()],
      );
      const companyIds = [...new Set(deleted.map((row) => row.company_id))];
      await announceChangedFacts(sql, companyIds);
      return companyIds;
    });
  }
}
