import type { Estimate } from '../../statistics/bootstrap.js';
import type { CoverageFigures, GradeFigures } from '../companies/company-figures.js';
import type { PaymentEvaluation } from '../evaluate-payments.js';
import type { MethodFigures } from '../measure/invoice-figures.js';
import type { Method } from '../predict/predict-invoices.js';
import type { Thresholds } from './thresholds.js';

/** A figure beside what was promised of it. */
export interface GoalResult {
  /** Number of the goal. */
  readonly goal: number;
  readonly what: string;
  readonly threshold: string;
  /** Null when the file does not allow to measure it. */
  readonly reached: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly isMet: boolean | null;
}

/** The goals on invoice histories, 1 to 10, as far as they were set for a file. */
export function goalsOf(evaluation: PaymentEvaluation, set: Thresholds, isRolled: boolean): GoalResult[] {
  return [
    atLeast(1, 'AUC late > 0', aucOf(evaluation, 0), isRolled ? set.aucLateRolled : set.aucLate),
    ...([0, 1] as const).map((at) =>
      atLeast(
        2,
        `share of hindsight lift, ${nameOf(evaluation, at)}`,
        evaluation.targets[at]!.shareOfHindsightLift,
        set.liftShare,
      ),
    ),
    atLeast(3, 'AUC late > 7', aucOf(evaluation, 1), set.aucOver7),
    ...over30(evaluation, set),
    ...versus(4, 'payment index', evaluation, set.minusIndex),
    ...versus(5, 'forest', evaluation, set.minusForest),
    atLeast(6, 'Spearman with the next days', evaluation.companies.spearman, set.spearman),
    ...set.calibrationError.flatMap((limit, at) =>
      limit === null
        ? []
        : [
            atMost(
              7,
              `calibration error, ${nameOf(evaluation, at)}`,
              methodOf(evaluation, at, 'score').calibrationError,
              limit,
            ),
          ],
    ),
    ...coverageGoals(evaluation, set),
    ...gradeGoals(evaluation.companies.grades, set),
    ...Object.entries(set.liftOfRatings).map(([ratings, least]) => {
      const row = evaluation.ratings?.rows.find((one) => one.ratings === Number(ratings));
      return atLeast(10, `${ratings} ratings, share of the lift of 20`, row?.shareOfLift ?? null, least);
    }),
  ];
}

function over30(evaluation: PaymentEvaluation, { over30 }: Thresholds): GoalResult[] {
  if (!over30) return [];
  const precision = methodOf(evaluation, 2, 'score').averagePrecision;
  return [
    atLeast(3, 'AUC late > 30', aucOf(evaluation, 2), over30.auc),
    atLeast(3, 'average precision late > 30', precision, over30.averagePrecision),
  ];
}

/** Of paired differences it is the lower bound that must hold. */
function versus(
  goal: number,
  method: Method,
  evaluation: PaymentEvaluation,
  limits: Thresholds['minusIndex'],
): GoalResult[] {
  return limits.flatMap((limit, at) => {
    if (limit === null) return [];
    const gap = methodOf(evaluation, at, method).scoreMinusThis!;
    const measured = Number.isFinite(gap.low) ? gap : null;
    return {
      goal,
      what: `AUC minus ${method}, ${nameOf(evaluation, at)}: lower bound`,
      threshold: `≥ ${limit.toFixed(3)}`,
      reached: measured?.low ?? null,
      interval: measured,
      isMet: measured && measured.low >= limit,
    };
  });
}

function coverageGoals({ companies }: PaymentEvaluation, set: Thresholds): GoalResult[] {
  return (['≤ 10 known', '> 10 known'] as const).flatMap((what) => {
    const figures = companies.coverage.find((one) => one.what === `later invoices, ${what}`);
    return Object.entries(set.coverage).map(([level, limits]) => within(what, level, figures, limits));
  });
}

function within(
  what: string,
  level: string,
  figures: CoverageFigures | undefined,
  [low, high]: readonly [number, number],
): GoalResult {
  const estimate = figures?.byLevel[level];
  return {
    goal: 8,
    what: `coverage of the ${level} % interval, ${what}`,
    threshold: `${low.toFixed(2)}–${high.toFixed(2)}`,
    reached: estimate?.value ?? null,
    interval: estimate ?? null,
    isMet: estimate ? estimate.value >= low && estimate.value <= high : null,
  };
}

/** Grades of fewer customers jump about. */
const FEWEST_OF_GRADE = 10;

function gradeGoals(grades: readonly GradeFigures[], { grades: limits }: Thresholds): GoalResult[] {
  const full = grades.filter(({ windows }) => windows >= FEWEST_OF_GRADE);
  const grows = (['late', 'moreThan7Days', 'meanDaysLate'] as const).every((figure) =>
    full.every((one, at) => at === 0 || one[figure] >= full[at - 1]![figure]),
  );
  const monotone: GoalResult = {
    goal: 9,
    what: `lateness grows with each grade (${full.map(({ grade }) => grade).join('')})`,
    threshold: 'always',
    reached: full.length > 1 ? Number(grows) : null,
    interval: null,
    isMet: full.length > 1 ? grows : null,
  };
  if (!limits) return [monotone];
  const over30 = (grade: string) => grades.find((one) => one.grade === grade)?.moreThan30Days ?? null;
  const [best, worst] = [over30('A'), over30('E')];
  return [
    monotone,
    plain('A: share late > 30', `≤ ${limits.bestAtMost}`, best, best !== null && best <= limits.bestAtMost),
    plain(
      'E: share late > 30',
      `≥ ${limits.worstAtLeast}`,
      worst,
      worst !== null && worst >= limits.worstAtLeast,
    ),
  ];
}

function plain(what: string, threshold: string, reached: number | null, isMet: boolean): GoalResult {
  return { goal: 9, what, threshold, reached, interval: null, isMet: reached === null ? null : isMet };
}

function atLeast(goal: number, what: string, estimate: Estimate | null, least: number): GoalResult {
  return compared(goal, what, estimate, `≥ ${least.toFixed(3)}`, (value) => value >= least);
}

function atMost(goal: number, what: string, estimate: Estimate, most: number): GoalResult {
  return compared(goal, what, estimate, `≤ ${most.toFixed(3)}`, (value) => value <= most);
}

function compared(
  goal: number,
  what: string,
  estimate: Estimate | null,
  threshold: string,
  holds: (value: number) => boolean,
): GoalResult {
  const measured = estimate && Number.isFinite(estimate.value) ? estimate : null;
  return {
    goal,
    what,
    threshold,
    reached: measured?.value ?? null,
    interval: measured,
    isMet: measured && holds(measured.value),
  };
}

function aucOf(evaluation: PaymentEvaluation, at: number): Estimate {
  return methodOf(evaluation, at, 'score').auc;
}

function methodOf({ targets }: PaymentEvaluation, at: number, method: Method): MethodFigures {
  return targets[at]!.methods.find((one) => one.method === method)!;
}

function nameOf({ targets }: PaymentEvaluation, at: number): string {
  return targets[at]!.target;
}
