/** What an organisation still says: neither drafts nor what was taken back or rejected. */
const TOLD = `payment_experience e JOIN rating r ON r.id = e.rating_id
  AND r.status NOT IN ('DRAFT', 'WITHDRAWN', 'REJECTED') AND e.withdrawn_at IS NULL AND e.excluded_by IS NULL WHERE e.author_organisation_id = $1`;

export const CLIENT_IDS = `SELECT DISTINCT e.client_company_id AS id FROM ${TOLD}`;

/**
 * One row a client, worst lateness first: organisation ($1), only these clients ($2, null = all), days of grace ($3), position
 * of the last row of the page before ($4, $5), size ($6). Amounts are summed in the currency of most invoices alone.
 */
export const CLIENTS = `WITH invoice AS (
    SELECT e.client_company_id, e.rating_id, e.due_on, e.currency, e.amount_minor - p.paid AS rest,
      greatest(0, CASE WHEN p.paid >= e.amount_minor THEN p.last_on ELSE e.observed_on END - e.due_on - e.frozen_days) AS days_late
    FROM (SELECT e.* FROM ${TOLD}) e CROSS JOIN LATERAL (
      SELECT coalesce(sum(amount_minor), 0) AS paid, max(paid_on) AS last_on FROM experience_payment WHERE experience_id = e.id) p
    WHERE $2::text[] IS NULL OR e.client_company_id = ANY($2)
  ), currency AS (
    SELECT client_company_id, mode() WITHIN GROUP (ORDER BY currency) AS currency FROM invoice GROUP BY 1
  )
  SELECT client_company_id AS "companyId", count(*)::int AS experiences, count(*) FILTER (WHERE rest > 0)::int AS overdue,
    coalesce(sum(rest) FILTER (WHERE invoice.currency = currency.currency), 0)::text AS "overdueMinor", currency.currency,
    max(due_on) AS "latestOn", count(DISTINCT rating_id)::int AS ratings,
    count(*) FILTER (WHERE rest = 0 AND days_late <= $3)::int AS "onTime", count(*) FILTER (WHERE rest = 0 AND days_late > $3)::int AS late,
    max(days_late)::int AS "worstDaysLate", round(avg(days_late) FILTER (WHERE rest = 0), 1)::float8 AS "averageDaysLate"
  FROM invoice JOIN currency USING (client_company_id) GROUP BY client_company_id, currency.currency
  HAVING $4::int IS NULL OR (-max(days_late), client_company_id) > (-$4::int, $5::text)
  ORDER BY max(days_late) DESC, client_company_id LIMIT $6`;
