import { LEVELS } from '../companies/customer-windows.js';
import type { CompanyFigures, CoverageFigures } from '../companies/company-figures.js';
import type { ValueOfRatings } from '../measure/value-of-ratings.js';
import { figure, grouped, percent, textTable, withInterval } from '../../text-table.js';

/** Figures on customers: the published score against what they paid in the days that followed. */
export function companySections(companies: CompanyFigures, windowDays: number): string[] {
  const { windows, unpublished, announced, realised, spearman, spearmanWindows } = companies;
  const rank = spearman
    ? `${withInterval(spearman)} over ${grouped(spearmanWindows)} with at least 3 later invoices`
    : `– (${spearmanWindows} with at least 3 later invoices are too few)`;
  return [
    [
      `Customers, next ${windowDays} days: ${grouped(windows)} customer-windows, ${grouped(unpublished)} without evidence`,
      '',
      `mean score announced ${withInterval(announced, 1)}, realised ${withInterval(realised, 1)}`,
      `Spearman of score and days late ${rank}`,
    ].join('\n'),
    `Share of results inside the interval\n\n${coverageTable(companies.coverage)}`,
    `Grades, next ${windowDays} days\n\n${gradesTable(companies)}`,
  ];
}

function coverageTable(coverage: readonly CoverageFigures[]): string {
  const levels = LEVELS.map((level) => String(100 * level));
  return textTable(
    ['of', 'windows', ...levels.map((level) => `${level} %`), 'width (80 %)'],
    coverage.map(({ what, windows, byLevel, width }) => [
      what,
      grouped(windows),
      ...levels.map((level) => withInterval(byLevel[level]!)),
      figure(width, 1),
    ]),
  );
}

function gradesTable({ grades }: CompanyFigures): string {
  return textTable(
    ['grade', 'windows', 'share', 'announced', 'realised', 'late', '> 7 d', '> 30 d', 'mean days late'],
    grades.map((one) => [
      one.grade,
      grouped(one.windows),
      percent(one.share),
      figure(one.announced, 1),
      figure(one.realised, 1),
      percent(one.late),
      percent(one.moreThan7Days),
      percent(one.moreThan30Days),
      figure(one.meanDaysLate, 1),
    ]),
  );
}

export function ratingsSection(ratings: ValueOfRatings | null): string {
  const title = 'What a few ratings are worth (late > 0, drawn among the earlier invoices)';
  if (!ratings) return `${title}: too few customers have 20 earlier invoices.`;
  const table = textTable(
    ['ratings', 'AUC [95 %]', 'Brier', 'share of the lift of 20'],
    ratings.rows.map((row) => [
      String(row.ratings),
      withInterval(row.auc),
      figure(row.brier.value),
      withInterval(row.shareOfLift),
    ]),
  );
  return `${title}: ${grouped(ratings.invoices)} invoices of ${grouped(ratings.customers)} customers\n\n${table}`;
}
