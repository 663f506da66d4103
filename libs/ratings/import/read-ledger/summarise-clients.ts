import type { Day } from '#kernel';
import type { SqlRunner } from '#persistence';

/** Late by more than the days of grace, or not paid: telling it may harm, so that the client must be heard. */
const SUMMARISE = `UPDATE ledger_import_client c SET invoices = s.invoices, overdue = s.overdue, amount_minor = s.amount_minor,
    may_harm = s.may_harm
  FROM (SELECT client_key, count(*)::int AS invoices, sum(amount_minor)::bigint AS amount_minor,
      count(*) FILTER (WHERE outcome <> 'PAID' AND due_on < $2)::int AS overdue,
      bool_or((outcome <> 'PAID' AND due_on <= $2) OR (outcome = 'PAID' AND last_paid_on > due_on + $3::int)) AS may_harm
    FROM (SELECT i.*, (SELECT max((p->>'paidOn')::date) FROM jsonb_array_elements(i.payments) AS p) AS last_paid_on
      FROM ledger_import_invoice i WHERE i.import_id = $1) AS read
    GROUP BY client_key) AS s
  WHERE c.import_id = $1 AND c.key = s.client_key`;

/** Once a reading is complete: what each client comes to. */
export async function summariseClients(
  sql: SqlRunner,
  importId: string,
  unpaidOn: Day,
  graceDays: number,
): Promise<void> {
  await sql.rows(SUMMARISE, [importId, unpaidOn, graceDays]);
}
