import type { SqlRunner } from '#persistence';
import type { RatingStatus } from '../../status/rating-status.js';
import type { StoredExperience } from '../../store/rating-record.js';

export interface InvoiceUpdate {
  readonly before: StoredExperience;
  /** Its payments begin with those of `before`. */
  readonly after: StoredExperience;
}

interface RatingUpdates {
  readonly importId: string;
  readonly ratingStatus: RatingStatus;
  readonly updates: readonly InvoiceUpdate[];
}

const UPDATE = `UPDATE payment_experience e SET amount_minor = n.amount_minor, outcome = n.outcome, observed_on = n.observed_on
  FROM jsonb_to_recordset($1::jsonb) AS n (experience_id uuid, amount_minor bigint, outcome text, observed_on date)
  WHERE e.id = n.experience_id`;
const PAY = `INSERT INTO experience_payment (experience_id, position, paid_on, amount_minor, recorded_at)
  SELECT experience_id, position, paid_on, amount_minor, $2
  FROM jsonb_to_recordset($1::jsonb) AS p (experience_id uuid, position smallint, paid_on date, amount_minor bigint)`;
const REMEMBER = `INSERT INTO ledger_import_update (import_id, experience_id, rating_status, updated_at, amount_before, outcome_before,
    observed_before, payments_before, amount_after, outcome_after, observed_after, payments_after)
  SELECT $2, experience_id, $3, $4, amount_before, outcome_before, observed_before, payments_before, amount_minor, outcome, observed_on,
    payments_after
  FROM jsonb_to_recordset($1::jsonb) AS n (experience_id uuid, amount_before bigint, outcome_before text, observed_before date,
    payments_before integer, amount_minor bigint, outcome text, observed_on date, payments_after integer)
  ON CONFLICT (import_id, experience_id) DO UPDATE SET amount_after = excluded.amount_after, outcome_after = excluded.outcome_after,
    observed_after = excluded.observed_after, payments_after = excluded.payments_after`;

/** Changes these invoices of one rating, and remembers how they were. */
export async function keepUpdates(
  sql: SqlRunner,
  { importId, ratingStatus, updates }: RatingUpdates,
  at: Date,
): Promise<void> {
  const rows = JSON.stringify(updates.map(toRow));
  await sql.rows(UPDATE, [rows]);
  await sql.rows(PAY, [JSON.stringify(updates.flatMap(newPayments)), at]);
  await sql.rows(REMEMBER, [rows, importId, ratingStatus, at]);
}

function toRow({ before, after }: InvoiceUpdate) {
  return {
    experience_id: after.experienceId,
    amount_before: String(before.amountMinor),
    outcome_before: before.outcome,
    observed_before: before.observedOn,
    payments_before: before.payments.length,
    amount_minor: String(after.amountMinor),
    outcome: after.outcome,
    observed_on: after.observedOn,
    payments_after: after.payments.length,
  };
}

/** Payments stand at 0, 1, 2 … in the order in which they were told. */
function newPayments({ before, after }: InvoiceUpdate) {
  return after.payments.slice(before.payments.length).map(({ paidOn, amountMinor }, index) => ({
    experience_id: after.experienceId,
    position: before.payments.length + index,
    paid_on: paidOn,
    amount_minor: String(amountMinor),
  }));
}
