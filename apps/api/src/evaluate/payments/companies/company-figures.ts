import type { Scorecard } from '#scoring';
import { bootstrap, type Estimate } from '../../statistics/bootstrap.js';
import { coverage } from '../../statistics/coverage.js';
import { meanOf, onAll, type Metric } from '../../statistics/metric.js';
import { spearman } from '../../statistics/spearman.js';
import { LEVELS, type CustomerWindow } from './customer-windows.js';
import { shareInside } from './predictive-distribution.js';

export interface GradeFigures {
  readonly grade: NonNullable<Scorecard['grade']>;
  readonly windows: number;
  readonly share: number;
  readonly announced: number;
  readonly realised: number;
  readonly late: number;
  readonly moreThan7Days: number;
  readonly moreThan30Days: number;
  readonly meanDaysLate: number;
}

export interface CoverageFigures {
  readonly what: string;
  readonly windows: number;
  /** Share of results inside the interval, by level in per cent. */
  readonly byLevel: Readonly<Record<string, Estimate>>;
  /** Mean width of the 80 % interval of the score, in points. */
  readonly width: number;
}

export interface CompanyFigures {
  readonly windows: number;
  /** Without evidence, hence without a published score. */
  readonly unpublished: number;
  readonly announced: Estimate;
  readonly realised: Estimate;
  /** Of the published score with fewer days late, over customers with enough later invoices; positive is right. */
  readonly spearman: Estimate | null;
  readonly spearmanWindows: number;
  readonly coverage: readonly CoverageFigures[];
  readonly grades: readonly GradeFigures[];
}

type Draws = { readonly draws: number; readonly seed: number };

const FEWEST_TO_RANK = 3;
const FEWEST_WINDOWS = 20;
/** The mean of so many invoices is nearly the customer's true one, which the interval of the score itself should contain. */
const MANY_INVOICES = 15;

/** How the scores of customers agree with what they paid in the days that followed. */
export function companyFigures(windows: readonly CustomerWindow[], draws: Draws): CompanyFigures {
  const published = windows.filter(({ grade }) => grade !== null);
  const ranked = published.filter(({ invoices }) => invoices >= FEWEST_TO_RANK);
  const estimate = (subset: readonly CustomerWindow[], metric: Metric) =>
    bootstrap(
      subset.map(({ customer }) => customer),
      { metric },
      draws,
    ).metric;
  const rankMetric = spearman(
    ranked.map(({ expected }) => expected),
    ranked.map(({ meanDaysLate }) => -meanDaysLate),
  );
  return {
    windows: windows.length,
    unpublished: windows.length - published.length,
    announced: estimate(windows, meanOf(windows.map(({ expected }) => expected))),
    realised: estimate(windows, meanOf(windows.map(({ realised }) => realised))),
    spearman: ranked.length >= FEWEST_WINDOWS ? estimate(ranked, rankMetric) : null,
    spearmanWindows: ranked.length,
    coverage: coverageOf(windows, estimate),
    grades: gradesOf(published),
  };
}

function coverageOf(
  windows: readonly CustomerWindow[],
  estimate: (subset: readonly CustomerWindow[], metric: Metric) => Estimate,
): CoverageFigures[] {
  const groups = [
    { what: 'all', of: windows },
    { what: 'none known', of: windows.filter(({ known }) => known === 0) },
    { what: '1–10 known', of: windows.filter(({ known }) => known >= 1 && known <= 10) },
    { what: '≤ 10 known', of: windows.filter(({ known }) => known <= 10) },
    { what: '> 10 known', of: windows.filter(({ known }) => known > 10) },
  ];
  const many = windows.filter(({ invoices }) => invoices >= MANY_INVOICES);
  const predictive = groups
    .filter(({ of }) => of.length >= FEWEST_WINDOWS)
    .map(({ what, of }) => ({
      what: `later invoices, ${what}`,
      windows: of.length,
      byLevel: byLevel((level) =>
        estimate(of, meanOf(Float64Array.from(of, ({ place }) => shareInside(place, level)))),
      ),
      width: widthOf(of),
    }));
  if (many.length < FEWEST_WINDOWS) return predictive;
  const results = many.map(({ realised }) => realised);
  return [
    ...predictive,
    {
      what: `the score itself, customers with ≥ ${MANY_INVOICES} later invoices`,
      windows: many.length,
      byLevel: byLevel((_level, at) =>
        estimate(
          many,
          coverage(
            many.map(({ intervals }) => intervals[at]!),
            results,
          ),
        ),
      ),
      width: widthOf(many),
    },
  ];
}

function byLevel(make: (level: number, at: number) => Estimate): Record<string, Estimate> {
  return Object.fromEntries(LEVELS.map((level, at) => [String(100 * level), make(level, at)]));
}

function widthOf(windows: readonly CustomerWindow[]): number {
  const eighty = LEVELS.indexOf(0.8);
  return meanBy(windows, ({ intervals }) => intervals[eighty]!.high - intervals[eighty]!.low);
}

function gradesOf(published: readonly CustomerWindow[]): GradeFigures[] {
  return (['A', 'B', 'C', 'D', 'E'] as const).flatMap((grade) => {
    const of = published.filter((window) => window.grade === grade);
    if (of.length === 0) return [];
    return {
      grade,
      windows: of.length,
      share: of.length / published.length,
      announced: meanBy(of, ({ expected }) => expected),
      realised: meanBy(of, ({ realised }) => realised),
      late: meanBy(of, ({ lateShares }) => lateShares[0]),
      moreThan7Days: meanBy(of, ({ lateShares }) => lateShares[1]),
      moreThan30Days: meanBy(of, ({ lateShares }) => lateShares[2]),
      meanDaysLate: meanBy(of, ({ meanDaysLate }) => meanDaysLate),
    };
  });
}

function meanBy(windows: readonly CustomerWindow[], value: (window: CustomerWindow) => number): number {
  return onAll(meanOf(windows.map(value)), windows.length);
}
