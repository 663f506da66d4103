import type { CompanyId, Day } from '#kernel';
import type { SqlRunner } from '#persistence';
import { GROWS_LATER } from './with-news.js';

export interface UpdateCounts {
  /** Invoices that were told before and brought up to date. */
  readonly updated: number;
  readonly payments: number;
}

const COUNT = `SELECT count(*)::int AS updated, coalesce(sum(u.payments_after - u.payments_before), 0)::int AS payments
  FROM ledger_import_update u JOIN payment_experience e ON e.id = u.experience_id
  WHERE u.import_id = $1 AND e.client_company_id = $2`;

/** What an import changed of the invoices of one client, in however many runs. */
export async function countUpdates(
  sql: SqlRunner,
  importId: string,
  companyId: CompanyId,
): Promise<UpdateCounts> {
  const [counts] = await sql.rows<UpdateCounts>(COUNT, [importId, companyId], 'ledger-count-updates');
  return counts!;
}

const UNSEEN = `SELECT count(*)::int AS n FROM rating r JOIN payment_experience e ON e.rating_id = r.id
  WHERE r.author_organisation_id = $1 AND r.status = ANY($2) AND e.outcome IN ('UNPAID', 'PARTLY_PAID') AND e.observed_on < $3
    AND e.withdrawn_at IS NULL AND e.excluded_by IS NULL`;

/**
 * Invoices that were told as unpaid, and that a ledger of a later day does not show so any more. That proves nothing: they
 * may be paid, credited, or of a client that the file leaves out. Their author is asked.
 */
export async function countUnseen(sql: SqlRunner, organisationId: string, unpaidOn: Day): Promise<number> {
  const [unseen] = await sql.rows<{ n: number }>(UNSEEN, [organisationId, GROWS_LATER, unpaidOn]);
  return unseen!.n;
}
