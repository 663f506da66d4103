import { recordEvent } from '#jobs';
import type { SqlRunner } from '#persistence';
import { PAYMENT_EVIDENCE_CHANGED } from '../ratings.events.js';
import { COUNTED_STATUSES, FROZEN_STATUSES, type RatingStatus } from '../status/rating-status.js';

const IDS_PER_EVENT = 1_000;

/** Whether the score is told of a rating: its client was heard, or contests it (then it is shown as such, not scored). */
export function countsIn({
  status,
  heardAt,
}: {
  readonly status: RatingStatus;
  readonly heardAt: Date | null;
}): boolean {
  return FROZEN_STATUSES.includes(status) || (heardAt !== null && COUNTED_STATUSES.includes(status));
}

/** Records in the caller's transaction that what counts for these companies changed, so that their scores follow. */
export async function announceEvidence(sql: SqlRunner, companyIds: readonly string[]): Promise<void> {
  for (let from = 0; from < companyIds.length; from += IDS_PER_EVENT) {
    const payload = { companyIds: companyIds.slice(from, from + IDS_PER_EVENT) };
    await recordEvent(sql, { type: PAYMENT_EVIDENCE_CHANGED, payload });
  }
}
