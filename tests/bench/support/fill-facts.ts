import type { Database } from '#persistence';

/** Five years of accounts and eight notices for every company: what a company that has lived ten years has. */
const STATEMENTS = [
  `INSERT INTO annual_accounts (company_id, closed_on, kind, is_partly_confidential, turnover_minor, equity_ratio, liquidity_ratio,
      supplier_days, source, source_on, record_id)
    SELECT company_id, make_date(year, 12, 31), 'COMPLETE', false, 100000000 + year * 1000, 20 + year % 30, 110, 45,
      'INPI_RATIOS', make_date(year + 1, 7, 1), record_id FROM company, generate_series(2021, 2025) AS year`,
  `INSERT INTO legal_notice (company_id, notice_id, kind, nature, notice_type, published_on, court, source, source_on, record_id)
    SELECT company_id, 'C2026' || n, 'ACCOUNTS_FILED', 'Comptes annuels et rapports', 'INITIAL', date '2026-01-01' - n * 365,
      'Greffe du Tribunal de Commerce', 'BODACC', date '2026-01-01' - n * 365, 'C2026' || n FROM company, generate_series(1, 8) AS n`,
  'VACUUM ANALYZE annual_accounts',
  'VACUUM ANALYZE legal_notice',
];

export async function fillFacts(database: Database): Promise<void> {
  for (const statement of STATEMENTS) await database.rows(statement);
}
