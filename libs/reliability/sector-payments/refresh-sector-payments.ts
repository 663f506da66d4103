import { Injectable } from '@nestjs/common';
import { Database } from '#persistence';
import { COUNTED_SUPPLIERS } from '#ratings';
import { CURRENT_POLICY } from '#scoring';

const median = (of: string) => `percentile_cont(0.5) WITHIN GROUP (ORDER BY ${of})`;
const index = (name: string) => `jsonb_build_object(
  'points', ${median(`(figures#>>'{${name},points}')::double precision`)},
  'daysBeyondTerms', ${median(`(figures#>>'{${name},daysBeyondTerms}')::double precision`)})`;
const share = (name: string) => `'${name}', avg((figures#>>'{shares,${name}}')::double precision)`;
const isKnown = (name: string) => `jsonb_typeof(figures->'${name}') = 'object'`;

/** Latest answers that show payment figures, placed in each group that they belong to. */
const PLACED = `SELECT c.company_id, c.activity_scheme, code.activity_code, size.size_category, latest.suppliers, latest.figures
  FROM (SELECT DISTINCT company_id FROM reliability_snapshot WHERE payment_suppliers IS NOT NULL) rated
  JOIN company c USING (company_id)
  CROSS JOIN LATERAL (
    SELECT s.payment_suppliers AS suppliers, s.scorecard#>'{payments,figures}' AS figures
    FROM reliability_snapshot s WHERE s.company_id = rated.company_id
    ORDER BY s.as_of DESC, s.computed_at DESC LIMIT 1) latest
  CROSS JOIN LATERAL (SELECT c.activity_code UNION SELECT left(c.activity_code, 2)) AS code (activity_code)
  CROSS JOIN LATERAL (SELECT '' UNION SELECT c.size_category WHERE c.size_category IS NOT NULL) AS size (size_category)
  WHERE latest.suppliers IS NOT NULL AND c.activity_scheme IS NOT NULL AND c.activity_code IS NOT NULL`;

/**
 * A supplier of several companies is one supplier: it could tell its own part of the figures from the rest. Of those who are known
 * as suppliers, no more count than the answers say.
 */
const REFRESH = `WITH placed AS MATERIALIZED (${PLACED}), sector AS (
    SELECT activity_scheme, activity_code, size_category, count(*) AS companies, sum(suppliers) AS told, max(suppliers) AS largest,
      jsonb_build_object('perSupplier', ${index('perSupplier')},
        'valueWeighted', CASE WHEN count(*) FILTER (WHERE ${isKnown('valueWeighted')}) >= $1 THEN ${index('valueWeighted')} END,
        'shares', jsonb_build_object(${['onTime', 'under30Days', 'from30To90Days', 'over90Days'].map(share).join(', ')})) AS figures
    FROM placed GROUP BY activity_scheme, activity_code, size_category HAVING count(*) >= $1
  ), heard AS (
    SELECT p.activity_scheme, p.activity_code, p.size_category, count(DISTINCT c.supplier_company_id) AS suppliers
    FROM sector JOIN placed p USING (activity_scheme, activity_code, size_category)
    JOIN ${COUNTED_SUPPLIERS} AS c ON c.client_company_id = p.company_id
    GROUP BY p.activity_scheme, p.activity_code, p.size_category
  )
  INSERT INTO sector_payments (activity_scheme, activity_code, size_category, companies, figures)
  SELECT activity_scheme, activity_code, size_category, companies, figures
  FROM sector JOIN heard USING (activity_scheme, activity_code, size_category)
  WHERE least(told, suppliers) >= $2 AND largest <= $3::double precision * least(told, suppliers)`;

/**
 * Works out again how each sector pays. Once a night and never at once: figures that follow each new statement would tell,
 * by their change, what that one said.
 */
@Injectable()
export class RefreshSectorPayments {
  constructor(private readonly database: Database) {}

  /** Returns how many groups are large enough to be shown. */
  async execute(): Promise<number> {
    const { companies, suppliers, largestShare } = CURRENT_POLICY.sectorComparison.value;
    return this.database.transaction(async (sql) => {
      await sql.rows(`LOCK TABLE sector_payments IN SHARE ROW EXCLUSIVE MODE`);
      await sql.rows(`DELETE FROM sector_payments`);
      await sql.rows(REFRESH, [companies, suppliers, largestShare]);
      const [shown] = await sql.rows<{ groups: bigint }>(`SELECT count(*) AS groups FROM sector_payments`);
      return Number(shown!.groups);
    });
  }
}
