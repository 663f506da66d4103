import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { recordEvent } from '#jobs';
import { Database } from '#persistence';
import { COMPANY_FACTS_CHANGED } from '../companies.events.js';

const IDS_PER_EVENT = 1000;

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
      for (let from = 0; from < companyIds.length; from += IDS_PER_EVENT) {
        const payload = { companyIds: companyIds.slice(from, from + IDS_PER_EVENT) };
        await recordEvent(sql, { type: COMPANY_FACTS_CHANGED, payload });
      }
      return companyIds;
    });
  }
}
