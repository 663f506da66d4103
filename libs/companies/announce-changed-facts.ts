import { recordEvent } from '#jobs';
import type { SqlRunner } from '#persistence';
import { COMPANY_FACTS_CHANGED } from './companies.events.js';

const IDS_PER_EVENT = 1_000;

/** Records in the caller's transaction that public facts of these companies changed, so that their scores follow. */
export async function announceChangedFacts(sql: SqlRunner, companyIds: readonly string[]): Promise<void> {
  for (let from = 0; from < companyIds.length; from += IDS_PER_EVENT) {
    const payload = { companyIds: companyIds.slice(from, from + IDS_PER_EVENT) };
    await recordEvent(sql, { type: COMPANY_FACTS_CHANGED, payload });
  }
}
