import { CURRENT_POLICY, RATIOS, type AccountsReading, type Ratio } from '#scoring';
import { areaUnderCurve } from '../statistics/area-under-curve.js';
import { averagePrecision } from '../statistics/average-precision.js';
import { bootstrap, type Estimate } from '../statistics/bootstrap.js';
import { logOddsPerUnit } from '../statistics/calibration-slope.js';
import { calibrationError } from '../statistics/calibration-error.js';
import { kolmogorovSmirnov } from '../statistics/kolmogorov-smirnov.js';
import { baseRateIntercept } from '../statistics/logistic-regression.js';
import { logistic } from '../statistics/logistic.js';
import { difference, onAll, type Metric, type Outcomes } from '../statistics/metric.js';
import { brier } from '../statistics/probability-errors.js';
import { cardOf } from './card-of-items.js';
import { alongFirms } from './firm-years.js';
import type { AccountsMapping } from './mapping.js';
import { risksOf } from './methods.js';
import { bandsByPoints, type PointsBand } from './points-bands.js';
import type { LabelCount } from './read/labels.js';
import { MAIN_READING, readPanel } from './read/read-panel.js';

export interface AccountsEvaluationOptions {
  readonly mapping: AccountsMapping;
  /** Bootstrap draws of firms. */
  readonly draws: number;
  readonly seed: number;
}

/** How well one method ranks failures. Higher risk should mean failure. */
export interface MethodResult {
  readonly name: string;
  readonly auc: Estimate;
  readonly averagePrecision: number;
  readonly ks: number;
  /** AUC of the card minus that of this method, on the same draws. */
  readonly cardMinusThis: Estimate | null;
}

interface RatioUse {
  readonly ratio: Ratio;
  readonly known: number;
  readonly notPublished: number;
  readonly absurd: number;
  /** Mean points where it is known, before they are centred; NaN where it never is. */
  readonly meanPoints: number;
}

export interface AccountsEvaluation {
  readonly rows: number;
  readonly firms: number;
  readonly failures: number;
  readonly duplicates: number;
  readonly labels: readonly LabelCount[];
  readonly ratios: readonly RatioUse[];
  readonly methods: readonly MethodResult[];
  readonly brier: number;
  /** Of the base rate for everybody. */
  readonly brierOfBaseRate: number;
  readonly ece: number;
  /** Log-odds per ten points. */
  readonly slope: Estimate;
  readonly bands: readonly PointsBand[];
  readonly goal: number | null;
}

/**
 * Evaluates the accounts card of the current policy on a bankruptcy panel, beside Altman's Z'', a model that sees nothing but which
 * cells are empty (what it finds is how the file was made, not firms) and a logistic regression fitted on the panel itself.
 * @throws DomainError as {@link readPanel}
 */
export async function evaluateAccounts(
  file: string,
  { mapping, draws, seed }: AccountsEvaluationOptions,
): Promise<AccountsEvaluation> {
  const panel = alongFirms(await readPanel(file, mapping), mapping);
  const { rows } = panel;
  const failed = Uint8Array.from(rows, (row) => row.failed);
  const firms = rows.map(({ firm }) => firm);
  const cards = panel.readings.map((_name, at) => rows.map((row) => cardOf(row.readings[at]!)));
  const risks = risksOf(panel, cards);
  const estimates = bootstrap(firms, metricsOf(risks, failed), { draws, seed });
  const failures = failed.reduce((sum, one) => sum + one, 0);
  const baseRate = failures / rows.length;
  const announced = announcedFailure(cards[0]!, failed);
  return {
    rows: rows.length,
    firms: new Set(firms).size,
    failures,
    duplicates: panel.duplicates,
    labels: panel.labels,
    ratios: RATIOS.map((ratio) => useOf(ratio, cards[0]!)),
    methods: Object.entries(risks).map(([name, risk]) => ({
      name,
      auc: estimates[aucOf(name)]!,
      averagePrecision: onAll(averagePrecision(risk, failed), rows.length),
      ks: onAll(kolmogorovSmirnov(risk, failed), rows.length),
      cardMinusThis: estimates[cardMinus(name)] ?? null,
    })),
    brier: onAll(brier(announced, failed), rows.length),
    brierOfBaseRate: baseRate * (1 - baseRate),
    ece: onAll(calibrationError(announced, failed), rows.length),
    slope: estimates[SLOPE]!,
    bands: bandsByPoints(cards[0]!.map(printedPoints), failed),
    goal: mapping.goal ?? null,
  };
}

const SLOPE = 'slope';
const aucOf = (name: string) => `auc ${name}`;
const cardMinus = (name: string) => `card minus ${name}`;

function metricsOf(
  risks: Readonly<Record<string, ArrayLike<number>>>,
  failed: Outcomes,
): Record<string, Metric> {
  const metrics: Record<string, Metric> = {};
  const card = areaUnderCurve(risks[MAIN_READING]!, failed);
  for (const [name, risk] of Object.entries(risks)) {
    const auc = name === MAIN_READING ? card : areaUnderCurve(risk, failed);
    metrics[aucOf(name)] = auc;
    if (name !== MAIN_READING) metrics[cardMinus(name)] = difference(card, auc);
  }
  const tens = Float64Array.from(risks[MAIN_READING]!, (points) => points / 10);
  return { ...metrics, [SLOPE]: logOddsPerUnit(tens, failed) };
}

/** As the card's table prints them, before they are centred. */
function printedPoints({ items }: AccountsReading): number {
  const means = CURRENT_POLICY.card.value;
  return Math.round(items.reduce((sum, { ratio, points }) => sum + points + means[ratio].meanPoints, 0));
}

/** Probabilities of the policy's own slope; only the base rate is the panel's, as it would be another country's. */
function announcedFailure(card: readonly AccountsReading[], failed: Outcomes): Float64Array {
  const logOdds = Float64Array.from(card, (reading) => reading.logOdds);
  const intercept = baseRateIntercept(logOdds, failed);
  return logOdds.map((one) => logistic(one + intercept));
}

function useOf(ratio: Ratio, card: readonly AccountsReading[]): RatioUse {
  const known = card.flatMap(({ items }) => items.filter((item) => item.ratio === ratio));
  const absurd = card.filter(({ gaps }) => gaps[ratio] === 'IMPLAUSIBLE').length;
  const points = known.reduce((sum, item) => sum + item.points, 0);
  return {
    ratio,
    known: known.length,
    absurd,
    notPublished: card.length - known.length - absurd,
    meanPoints:
      known.length === 0 ? NaN : points / known.length + CURRENT_POLICY.card.value[ratio].meanPoints,
  };
}
