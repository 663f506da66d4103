import type { Database } from '#persistence';

/** Invented companies on numbers that pass the checks, so that no test says anything about a real one. */
export const EXAMPLE_FR = { id: 'FR-732829320', number: '732829320', name: 'EXEMPLE INDUSTRIE' };
export const EXAMPLE_GB = { id: 'GB-01234567', number: '01234567', name: 'EXAMPLE TRADING LIMITED' };
export const EXAMPLE_PERSON = { id: 'FR-404833048', number: '404833048' };
export const UNKNOWN_SIREN = '443061841';

const COMPANIES = `INSERT INTO company (company_id, name, visibility, status, created_on, legal_form_code, activity_code,
    activity_scheme, size_band, size_year, postcode, locality, department, source, source_on, record_id) VALUES
  ('FR-732829320', 'EXEMPLE INDUSTRIE', 'PUBLIC', 'ACTIVE', '2001-05-04', '5710', '43.22A', 'NAF_REV2', '12', 2023,
    '69004', 'LYON', '69', 'SIRENE', '2026-11-01', '732829320'),
  ('GB-01234567', 'EXAMPLE TRADING LIMITED', 'PUBLIC', 'ACTIVE', '1996-01-02', NULL, '41201', 'UK_SIC_2007', NULL, NULL,
    'EX1 1EX', 'EXAMPLETON', NULL, 'COMPANIES_HOUSE', '2026-11-01', '01234567'),
  ('FR-404833048', NULL, 'NATURAL_PERSON', 'ACTIVE', NULL, '1000', NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, 'SIRENE', '2026-11-01', '404833048')`;

const ACCOUNTS = `INSERT INTO annual_accounts (company_id, closed_on, kind, is_partly_confidential, turnover_minor, net_result_minor,
    equity_ratio, liquidity_ratio, supplier_days, source, source_on, record_id)
  SELECT 'FR-732829320', make_date(year, 12, 31), 'COMPLETE', false, 900719925474099301, 12345, 35.5, 140, 52,
    'INPI_RATIOS', make_date(year + 1, 7, 1), '732829320-' || year FROM generate_series(2021, 2025) AS year`;

const NOTICES = `INSERT INTO legal_notice (company_id, notice_id, kind, nature, notice_type, published_on, court, source, source_on, record_id)
  SELECT 'FR-732829320', 'C202600' || n, 'ACCOUNTS_FILED', 'Comptes annuels et rapports', 'INITIAL', date '2026-01-01' - n * 365,
    'Greffe du Tribunal de Commerce de Lyon', 'BODACC', date '2026-01-01' - n * 365, 'C202600' || n FROM generate_series(1, 8) AS n`;

const PRACTICES = `INSERT INTO payment_practice_report (company_id, report_id, period_start_on, period_end_on, filed_on, average_days_to_pay,
    paid_within_30_pct, paid_31_to_60_pct, paid_after_60_pct, paid_late_pct, source, source_on, record_id)
  SELECT 'GB-01234567', '900' || n, make_date(2020 + n, 1, 1), make_date(2020 + n, 6, 30), make_date(2020 + n, 7, 20), 38, 40, 50, 10, 22,
    'GB_PAYMENT_PRACTICES', '2026-11-01', '900' || n FROM generate_series(1, 5) AS n`;

/** Stores one well-documented company of each country, and a natural person that nobody may see. */
export async function storeExampleCompanies(database: Database): Promise<void> {
  for (const statement of [COMPANIES, ACCOUNTS, NOTICES, PRACTICES]) await database.rows(statement);
}
