import { areaUnderCurve } from '../../statistics/area-under-curve.js';
import { averagePrecision } from '../../statistics/average-precision.js';
import { bootstrap, type Estimate } from '../../statistics/bootstrap.js';
import { calibrationTable, type CalibrationBin } from '../../statistics/calibration.js';
import { difference, type Metric } from '../../statistics/metric.js';
import type { TestPlan } from '../design/test-plan.js';
import { TARGETS } from '../design/targets-of-prediction.js';
import { daysLateOf, type InvoiceHistory } from '../history/invoice-history.js';
import type { Predictions } from '../predict/predict-invoices.js';
import { EVIDENCE_GROUPS, placesWith } from './evidence-groups.js';
import {
  estimates,
  ofEach,
  partOf,
  probabilityFigures,
  type Draws,
  type Foretold,
  type ProbabilityFigures,
} from './foretold.js';

export interface MethodFigures extends ProbabilityFigures {
  readonly averagePrecision: Estimate;
  /** AUC of the score minus AUC of this method, from the same draws; null for the score itself. */
  readonly scoreMinusThis: Estimate | null;
}

interface EvidenceGroupFigures {
  readonly known: string;
  readonly invoices: number;
  readonly methods: readonly ProbabilityFigures[];
}

export interface TargetFigures {
  readonly target: string;
  readonly invoices: number;
  /** Share of the foretold invoices to which it happened. */
  readonly share: number;
  readonly methods: readonly MethodFigures[];
  /** (AUC − ½) of the score over (AUC − ½) of hindsight. */
  readonly shareOfHindsightLift: Estimate;
  readonly calibration: readonly CalibrationBin[];
  readonly byEvidence: readonly EvidenceGroupFigures[];
}

/** Fewer late, or fewer punctual, invoices than this and no ranking can be judged. */
const FEWEST_OF_A_KIND = 30;

export function areFew({ invoices, share }: TargetFigures): boolean {
  return invoices * Math.min(share, 1 - share) < FEWEST_OF_A_KIND;
}

/** How well each method foretold the planned invoices; intervals draw whole customers. */
export function invoiceFigures(
  history: InvoiceHistory,
  plan: TestPlan,
  { byMethod, told }: Predictions,
  draws: Draws,
  onProgress: (step: string, done: number, total: number) => void,
): TargetFigures[] {
  const customers = Int32Array.from(plan.rows, (row) => history.customer[row]!);
  const known = Uint32Array.from(plan.rows, (row) => told.known[row]!);
  return TARGETS.map(({ name, days }, target) => {
    onProgress('drawing intervals', target, TARGETS.length);
    const outcomes = Uint8Array.from(plan.rows, (row) => Number(daysLateOf(history, row) > days));
    const all = { byMethod: ofEach((method) => byMethod[method][target]!), outcomes, customers };
    return {
      target: name,
      invoices: outcomes.length,
      share: outcomes.reduce((sum, one) => sum + one, 0) / outcomes.length,
      ...figuresOf(all, draws),
      calibration: calibrationTable(all.byMethod.score, outcomes),
      byEvidence: EVIDENCE_GROUPS.map((group) => {
        const places = placesWith(known, group);
        const methods = probabilityFigures(partOf(all, places), draws);
        return { known: group.name, invoices: places.length, methods };
      }),
    };
  });
}

function figuresOf(all: Foretold, draws: Draws): Pick<TargetFigures, 'methods' | 'shareOfHindsightLift'> {
  const { byMethod, outcomes, customers } = all;
  const aucs = ofEach((method) => areaUnderCurve(byMethod[method], outcomes));
  const precision = estimates(all, draws, (method) => averagePrecision(byMethod[method], outcomes));
  const minus = estimates(all, draws, (method) => difference(aucs.score, aucs[method]));
  const lift = ratioOfLifts(aucs.score, aucs.hindsight);
  return {
    methods: probabilityFigures(all, draws).map((figures) => ({
      ...figures,
      averagePrecision: precision[figures.method],
      scoreMinusThis: figures.method === 'score' ? null : minus[figures.method],
    })),
    shareOfHindsightLift: bootstrap(customers, { lift }, draws).lift,
  };
}

/** Share of what one ranking adds to chance that another one adds. */
export function ratioOfLifts(one: Metric, ceiling: Metric): Metric {
  return (weights) => (one(weights) - CHANCE) / (ceiling(weights) - CHANCE);
}

const CHANCE = 0.5;
