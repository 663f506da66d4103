import type { PaymentPracticeFragment, SectorPracticeFragment } from '../../generated/graphql';
import { formatMonth } from '../../lib/format';
import type { Language } from '../../lib/language';

/** One line of the chart and of its table: a half-year of the company, or the median of its sector. In per cent. */
export interface PracticeRow {
  readonly period: string;
  readonly within30: number | null;
  readonly from31To60: number | null;
  readonly after60: number | null;
  readonly late: number | null;
  readonly averageDays: number | null;
  readonly isSector: boolean;
}

/** Six half-years tell a trend; older ones say little about the next invoice. */
const LATEST_REPORTS = 6;

export function practiceRows(
  reports: readonly PaymentPracticeFragment[],
  sector: SectorPracticeFragment | null | undefined,
  language: Language,
  sectorName: string,
): PracticeRow[] {
  const rows = reports.slice(0, LATEST_REPORTS).map((report) => ({
    period: formatMonth(report.periodEndOn, language),
    ...shares(report),
    isSector: false,
  }));
  return sector ? [...rows, { period: sectorName, ...shares(sector), isSector: true }] : rows;
}

function shares(from: PaymentPracticeFragment | SectorPracticeFragment) {
  return {
    within30: from.paidWithin30Pct,
    from31To60: from.paid31To60Pct,
    after60: from.paidAfter60Pct,
    late: from.paidLatePct,
    averageDays: from.averageDaysToPay,
  };
}
