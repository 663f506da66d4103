import type { SqlRunner } from '#persistence';

/** Medians over the latest reports of the companies of one activity. Percentages 0–100, days from receipt of the invoice. */
export interface SectorPaymentPractices {
  readonly activityCode: string;
  readonly companies: number;
  readonly paidWithin30Pct: number;
  readonly paid31To60Pct: number;
  readonly paidAfter60Pct: number;
  readonly paidLatePct: number;
  readonly averageDaysToPay: number;
}

/** Below ten companies a median says more about each of them than about the sector. */
const FEWEST_COMPANIES = 10;

const median = (column: string) => `percentile_cont(0.5) WITHIN GROUP (ORDER BY ${column})`;
const MEDIANS = `SELECT count(*)::int AS companies, ${median('paid_within_30_pct')} AS "paidWithin30Pct",
    ${median('paid_31_to_60_pct')} AS "paid31To60Pct", ${median('paid_after_60_pct')} AS "paidAfter60Pct",
    ${median('paid_late_pct')} AS "paidLatePct", ${median('average_days_to_pay')} AS "averageDaysToPay"
  FROM (
    SELECT DISTINCT ON (r.company_id) r.* FROM payment_practice_report r JOIN company c USING (company_id)
    WHERE coalesce(r.sector_code, c.activity_code) = $1
    ORDER BY r.company_id, r.period_end_on DESC, r.filed_on DESC NULLS LAST, r.report_id DESC
  ) latest
  WHERE paid_within_30_pct + paid_31_to_60_pct + paid_after_60_pct + paid_late_pct + average_days_to_pay IS NOT NULL`;

/** How the companies of this activity (UK SIC code) pay; null when fewer than ten of them have reported. */
export async function sectorPaymentPractices(
  sql: SqlRunner,
  activityCode: string,
): Promise<SectorPaymentPractices | null> {
  const [medians] = await sql.rows<Omit<SectorPaymentPractices, 'activityCode'>>(
    MEDIANS,
    [activityCode],
    'sector-practices',
  );
  return medians && medians.companies >= FEWEST_COMPANIES ? { activityCode, ...medians } : null;
}
