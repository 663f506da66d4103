import { Injectable } from '@nestjs/common';
import { ChangeRating, type RatingChange } from '../../change-rating/change-rating.js';
import { restMinor } from '../../experiences/experience.js';
import { Database, type SqlRunner } from '#persistence';
import type { RatingStatus } from '../../status/rating-status.js';
import { loadRatings } from '../../store/load-ratings.js';
import type { RatingRecord } from '../../store/rating-record.js';

/** What moderators decided since rests on what they saw. */
const UPDATED = `SELECT DISTINCT e.rating_id AS "ratingId"
  FROM ledger_import_update u JOIN payment_experience e ON e.id = u.experience_id
  WHERE u.import_id = $1 AND u.restored_at IS NULL AND NOT EXISTS (SELECT FROM moderation_case c
    JOIN moderation_decision d ON d.case_id = c.id WHERE c.rating_id = e.rating_id AND d.decided_at >= u.updated_at)
  ORDER BY 1`;

/** Only what still stands as the import left it: what a payment or a later ledger said since stays said. */
const RESTORE = `WITH untouched AS (
    UPDATE ledger_import_update u SET restored_at = $3 FROM payment_experience e
    WHERE u.import_id = $1 AND u.restored_at IS NULL AND e.id = u.experience_id AND e.rating_id = $2
      AND (e.amount_minor, e.outcome) = (u.amount_after, u.outcome_after) AND e.observed_on IS NOT DISTINCT FROM u.observed_after
      AND (SELECT count(*) FROM experience_payment p WHERE p.experience_id = e.id) = u.payments_after
    RETURNING u.*
  ), unpaid AS (
    DELETE FROM experience_payment p USING untouched u WHERE p.experience_id = u.experience_id AND p.position >= u.payments_before
  )
  UPDATE payment_experience e SET amount_minor = u.amount_before, outcome = u.outcome_before, observed_on = u.observed_before
  FROM untouched u WHERE e.id = u.experience_id RETURNING u.rating_status AS "ratingStatus"`;

const COUNT = `SELECT count(*)::int AS n FROM ledger_import_update WHERE import_id = $1 AND restored_at IS NOT NULL`;

interface UndoneLedger {
  readonly importId: string;
  readonly accountId: string;
}

/** Takes back what a ledger changed of invoices that were told before: they say again what their client was heard on. */
@Injectable()
export class RestoreUpdates {
  constructor(
    private readonly database: Database,
    private readonly changes: ChangeRating,
  ) {}

  async ratingsOf(importId: string): Promise<string[]> {
    const rows = await this.database.rows<{ ratingId: string }>(UPDATED, [importId]);
    return rows.map(({ ratingId }) => ratingId);
  }

  /** To run it again changes nothing. A rating that has ended says nothing any more, and stays. */
  async execute({ importId, accountId }: UndoneLedger, ratingId: string): Promise<void> {
    await this.changes.bySystem(
      ratingId,
      'UNDO_LEDGER',
      async (sql, rating, now) => {
        const values = [importId, ratingId, now];
        const restored = await sql.rows<{ ratingStatus: RatingStatus }>(RESTORE, values);
        const [first] = restored;
        if (!first) return null;
        const change = await afterRestoring(sql, rating, first.ratingStatus);
        return { ...change, data: { importId, invoices: restored.length } };
      },
      accountId,
    );
  }

  /** How many invoices were restored, in however many runs. */
  async count(sql: SqlRunner, importId: string): Promise<number> {
    const [restored] = await sql.rows<{ n: number }>(COUNT, [importId]);
    return restored!.n;
  }
}

const DECIDED: readonly RatingStatus[] = ['UPHELD', 'CORRECTED'];

/** What is unpaid again is not settled any more. `before` is how the rating stood when the ledger was followed. */
async function afterRestoring(
  sql: SqlRunner,
  { id, status }: RatingRecord,
  before: RatingStatus,
): Promise<Pick<RatingChange, 'to' | 'set'>> {
  const [restored] = await loadRatings(sql, [id]);
  if (restored!.experiences.every((experience) => restMinor(experience) === 0n)) return { to: status };
  const shown = DECIDED.includes(before) ? before : 'PUBLISHED';
  return { to: status === 'SETTLED' ? shown : status, set: { settledAt: null } };
}
