const PROVENANCE = (recordId: string) =>
  `'provenance', json_build_object('source', f.source, 'sourceOn', f.source_on, 'recordId', f.${recordId})`;

const LEGAL_NOTICE = `json_build_object(
  'noticeId', f.notice_id, 'kind', f.kind, 'nature', f.nature, 'type', f.notice_type, 'correctsNoticeId', f.corrects_notice_id,
  'publishedOn', f.published_on, 'judgedOn', f.judged_on, 'paymentsStoppedOn', f.payments_stopped_on,
  'periodEndedOn', f.period_ended_on, 'court', f.court, 'url', f.url, ${PROVENANCE('record_id')})`;

/** Amounts travel as text: JSON numbers lose cents above 2⁵³. */
const ANNUAL_ACCOUNTS = `json_build_object(
  'closedOn', f.closed_on, 'kind', f.kind, 'isPartlyConfidential', f.is_partly_confidential,
  'turnover', f.turnover_minor::text, 'netResult', f.net_result_minor::text, 'equityRatio', f.equity_ratio,
  'liquidityRatio', f.liquidity_ratio, 'cashFlowMargin', f.cash_flow_margin, 'interestCover', f.interest_cover,
  'debtRatio', f.debt_ratio, 'ebitdaMargin', f.ebitda_margin, 'customerDays', f.customer_days,
  'supplierDays', f.supplier_days, ${PROVENANCE('record_id')})`;

const PAYMENT_PRACTICES = `json_build_object(
  'reportId', f.report_id, 'periodStartOn', f.period_start_on, 'periodEndOn', f.period_end_on, 'filedOn', f.filed_on,
  'averageDaysToPay', f.average_days_to_pay, 'paidWithin30Pct', f.paid_within_30_pct,
  'paid31To60Pct', f.paid_31_to_60_pct, 'paidAfter60Pct', f.paid_after_60_pct, 'paidLatePct', f.paid_late_pct,
  'lateByDisputePct', f.late_by_dispute_pct, 'shortestTermDays', f.shortest_term_days,
  'longestTermDays', f.longest_term_days, 'sectorCode', f.sector_code, 'url', f.url, ${PROVENANCE('record_id')})`;

const SANCTION = `json_build_object(
  'recordId', f.record_id, 'amount', f.amount_minor::text, 'currency', f.currency, 'reason', f.reason,
  'decidedOn', f.decided_on, 'publishedUntil', f.published_until, 'url', f.url, ${PROVENANCE('record_id')})`;

const IDENTITY = `json_build_object(
  'companyId', c.company_id, 'country', left(c.company_id, 2), 'number', substr(c.company_id, 4),
  'visibility', c.visibility, 'name', c.name, 'acronym', c.acronym, 'tradeNames', c.trade_names, 'status', c.status,
  'registerStatus', c.register_status, 'createdOn', c.created_on, 'ceasedOn', c.ceased_on,
  'legalFormCode', c.legal_form_code, 'activityCode', c.activity_code, 'activityScheme', c.activity_scheme,
  'sizeBand', c.size_band, 'sizeYear', c.size_year, 'sizeCategory', c.size_category, 'postcode', c.postcode,
  'locality', c.locality, 'department', c.department, 'accountsNextDueOn', c.accounts_next_due_on,
  'outstandingCharges', c.outstanding_charges,
  'provenance', json_build_object('source', c.source, 'sourceOn', c.source_on, 'recordId', c.record_id))`;

/** Everything of one company as one row, without a join that multiplies rows: each list is its own index probe. */
function list(table: string, item: string, where: string, order: string): string {
  return `(SELECT coalesce(json_agg(${item} ORDER BY ${order}), '[]'::json) FROM ${table} f
    WHERE f.company_id = c.company_id AND ${where})`;
}

/**
 * Columns of the facts that were public on `$2`. A notice or a report counts from its own publication, other facts
 * from the day of the file that states them. A fine is shown until its publication ends (`$3`), as the law asks.
 */
export const PUBLIC_FACTS = `${IDENTITY} AS identity,
  ${list('legal_notice', LEGAL_NOTICE, 'f.published_on <= $2::date', 'f.published_on DESC, f.judged_on DESC NULLS LAST, f.notice_id DESC')} AS legal_notices,
  ${list('annual_accounts', ANNUAL_ACCOUNTS, 'f.source_on <= $2::date', 'f.closed_on DESC, f.kind')} AS annual_accounts,
  ${list('payment_practice_report', PAYMENT_PRACTICES, 'coalesce(f.filed_on, f.source_on) <= $2::date', 'f.period_end_on DESC, f.filed_on DESC NULLS LAST, f.report_id DESC')} AS payment_practices,
  ${list('sanction', SANCTION, 'f.decided_on <= $2::date AND f.published_until >= $3::date', 'f.decided_on DESC, f.record_id')} AS sanctions`;

/** Places of business: counted from the register's rows, else as many as the company's source says. */
export const ESTABLISHMENTS = `coalesce(
  (SELECT CASE WHEN count(*) > 0 THEN json_build_object(
      'open', count(*) FILTER (WHERE f.status = 'OPEN'), 'closed', count(*) FILTER (WHERE f.status = 'CLOSED')) END
   FROM establishment f WHERE f.company_id = c.company_id),
  json_build_object('open', coalesce(c.open_establishments, 0), 'closed', coalesce(c.closed_establishments, 0))
) AS establishments`;
