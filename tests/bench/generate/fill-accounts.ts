import type { Database } from '#persistence';

/** Share of French companies that publish their accounts, roughly. */
const SHARE_WITH_ACCOUNTS = 0.4;

/** A share between 0 and 1 that depends on the company and on `salt` only: the same data on every machine. */
const chance = (salt: string) =>
  `(('x' || substr(md5(company_id || '${salt}'), 1, 7))::bit(28)::int / 268435455.0)`;
const between = (low: number, high: number, salt: string) =>
  `round((${low} + ${high - low} * ${chance(salt)})::numeric, 3)::double precision`;

/** Gives two consecutive years of invented accounts to a part of the companies in the table. */
export async function fillAccounts(database: Database): Promise<void> {
  await database.rows(`INSERT INTO annual_accounts (company_id, closed_on, kind, is_partly_confidential, turnover_minor,
      equity_ratio, liquidity_ratio, cash_flow_margin, interest_cover, ebitda_margin, source, source_on, record_id)
    SELECT company_id, closed_on, 'COMPLETE', false, (10000000 * (1 + ${chance('turnover')}) + 5000000 * ${chance('year')} * extract(year FROM closed_on) / 2025)::bigint
        + (extract(year FROM closed_on) * 1000 * ${chance('growth')})::bigint,
      ${between(-40, 90, 'equity')}, ${between(10, 500, 'liquidity')}, ${between(-20, 30, 'cash')}, ${between(0.1, 80, 'interest')},
      ${between(-20, 40, 'margin')}, 'INPI_RATIOS', '2026-06-01', record_id
    FROM company CROSS JOIN unnest(ARRAY['2025-12-31', '2024-12-31']::date[]) AS closed_on
    WHERE ${chance('has accounts')} < ${SHARE_WITH_ACCOUNTS}`);
  await database.rows('VACUUM ANALYZE annual_accounts');
}
