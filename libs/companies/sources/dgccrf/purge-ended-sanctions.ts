import type { Day } from '#kernel';
import type { Database } from '#persistence';
import { recordEvent } from '#jobs';
import { COMPANY_FACTS_CHANGED } from '../../companies.events.js';

const IDS_PER_EVENT = 1000;

/**
 * Deletes the fines whose publication ended before `today`: past that day the law no longer lets them be shown, nor
 * kept for it. Returns the companies concerned, whose scores are recomputed.
 */
export function purgeEndedSanctions(database: Database, today: Day): Promise<readonly string[]> {
  return database.transaction(async (sql) => {
    const deleted = await sql.rows<{ company_id: string }>(
      'DELETE FROM sanction WHERE published_until < $1 RETURNING company_id',
      [today],
    );
    const companyIds = [...new Set(deleted.map((row) => row.company_id))];
    for (let from = 0; from < companyIds.length; from += IDS_PER_EVENT) {
      const payload = { companyIds: companyIds.slice(from, from + IDS_PER_EVENT) };
      await recordEvent(sql, { type: COMPANY_FACTS_CHANGED, payload });
    }
    return companyIds;
  });
}
