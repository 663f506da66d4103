import { addDays, britishCompanyId, parseGbCompanyNumber, type Day } from '#kernel';
import { factRow, type TypedTarget } from '../../import/fact-row.js';
import type { Cell, FactRow, RecordOutcome } from '../../import/source-definition.js';
import { visibilityOf } from '../../privacy/visibility-of.js';
import { companyInPassing } from '../company-in-passing.js';
import { parseBounded } from '../decimal.js';
import type { Cells } from '../table-records.js';
import { parseReportDay } from './report-day.js';

const COLUMNS = [
  'company_id',
  'report_id',
  'period_start_on',
  'period_end_on',
  'filed_on',
  'average_days_to_pay',
  'paid_within_30_pct',
  'paid_31_to_60_pct',
  'paid_after_60_pct',
  'paid_late_pct',
  'late_by_dispute_pct',
  'shortest_term_days',
  'longest_term_days',
  'sector_code',
  'url',
  'source',
  'source_on',
  'record_id',
] as const;

export const paymentPracticeReportTarget: TypedTarget<(typeof COLUMNS)[number]> = {
  table: 'payment_practice_report',
  columns: COLUMNS,
  key: ['company_id', 'report_id'],
};

/** A file named after its month is dated to the first of it, and holds what was filed until its end. */
const DAYS_OF_A_MONTHLY_FILE = 31;
/** Averages and terms beyond a year are typing errors. */
const MOST_DAYS = 366;

/** Maps one report of the 22- or 52-column export, or of an extract without report ids. Every report is kept. */
export function mapReport(cells: Cells, sourceOn: Day): RecordOutcome {
  const number = parseGbCompanyNumber(cells('Company number') ?? '');
  if (!number) return { rejected: 'Company number is not a UK company number' };
  const latest = addDays(sourceOn, DAYS_OF_A_MONTHLY_FILE);
  const periodEndOn = parseReportDay(cells('End date'), latest);
  if (!periodEndOn) return { rejected: 'End date is not a day that a report can have' };
  const periodStartOn = parseReportDay(cells('Start date'), periodEndOn);
  const filedOn = parseReportDay(cells('Filing date'), latest);
  const reportId = cells('Report Id') ?? `${number}/${periodEndOn}`;
  const provenance = { source: 'GB_PAYMENT_PRACTICES', source_on: filedOn ?? sourceOn, record_id: reportId };
  const companyId = britishCompanyId(number);
  return {
    facts: [
      companyFact(companyId, cells('Company'), provenance),
      factRow(paymentPracticeReportTarget, {
        company_id: companyId,
        report_id: reportId,
        period_start_on: periodStartOn,
        period_end_on: periodEndOn,
        filed_on: filedOn,
        ...figures(cells),
        sector_code: sectorCode(cells('sic_code')),
        url: webAddress(cells('URL')),
        ...provenance,
      }),
    ],
  };
}

function figures(cells: Cells) {
  const share = (column: string): Cell => text(parseBounded(cells(column), 0, 100));
  const days = (column: string): Cell => text(parseBounded(cells(column), 0, MOST_DAYS));
  const wholeDays = (column: string): Cell => text(round(parseBounded(cells(column), 0, MOST_DAYS)));
  return {
    average_days_to_pay: days('Average time to pay'),
    paid_within_30_pct: share('% Invoices paid within 30 days'),
    paid_31_to_60_pct: share('% Invoices paid between 31 and 60 days'),
    paid_after_60_pct: share('% Invoices paid later than 60 days'),
    paid_late_pct: share('% Invoices not paid within agreed terms'),
    late_by_dispute_pct: share('% Invoices not paid due to dispute'),
    shortest_term_days: wholeDays('Shortest (or only) standard payment period'),
    longest_term_days: wholeDays('Longest standard payment period'),
  };
}

type ReportProvenance = Readonly<Record<'source' | 'source_on' | 'record_id', string>>;

/** Only companies and limited liability partnerships report: the register of payment practices holds no natural person. */
function companyFact(companyId: string, name: string | null, provenance: ReportProvenance): FactRow {
  return factRow(companyInPassing, {
    company_id: companyId,
    name,
    visibility: visibilityOf({ diffusion: 'FULL', legalFormCode: null, isNaturalPerson: false }),
    status: 'UNKNOWN',
    postcode: null,
    locality: null,
    department: null,
    ...provenance,
  });
}

function sectorCode(sic: string | null): Cell {
  return sic && /^\d{4,5}$/.test(sic) ? sic.padStart(5, '0') : null;
}

function webAddress(url: string | null): Cell {
  return url && URL.canParse(url) && url.startsWith('https://') ? url : null;
}

function text(value: number | null): Cell {
  return value === null ? null : String(value);
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}
