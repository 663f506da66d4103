import { areaUnderCurve } from '../../statistics/area-under-curve.js';
import { averagePrecision } from '../../statistics/average-precision.js';
import { bootstrap, type Estimate } from '../../statistics/bootstrap.js';
import { calibrationError } from '../../statistics/calibration-error.js';
import { calibrationTable, type CalibrationBin } from '../../statistics/calibration.js';
import { difference, type Metric } from '../../statistics/metric.js';
import { brier, logLoss } from '../../statistics/probability-errors.js';
import type { TestPlan } from '../design/test-plan.js';
import { TARGETS } from '../design/targets-of-prediction.js';
import { daysLateOf, type InvoiceHistory } from '../history/invoice-history.js';
import { METHODS, type Method, type Predictions } from '../predict/predict-invoices.js';
import { EVIDENCE_GROUPS, maskOf } from './evidence-groups.js';

export interface MethodFigures {
  readonly method: Method;
  readonly auc: Estimate;
  readonly averagePrecision: Estimate;
  readonly brier: Estimate;
  readonly logLoss: Estimate;
  readonly calibrationError: Estimate;
  /** AUC of the score minus AUC of this method, from the same draws; null for the score itself. */
  readonly scoreMinusThis: Estimate | null;
}

interface EvidenceGroupFigures {
  readonly known: string;
  readonly invoices: number;
  readonly methods: readonly { readonly method: Method; readonly auc: number; readonly brier: number }[];
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
  draws: { readonly draws: number; readonly seed: number },
  onProgress: (step: string, done: number, total: number) => void,
): TargetFigures[] {
  const clusters = Int32Array.from(plan.rows, (row) => history.customer[row]!);
  const known = Uint32Array.from(plan.rows, (row) => told.known[row]!);
  return TARGETS.map(({ name, days }, target) => {
    onProgress('drawing intervals', target, TARGETS.length);
    const outcomes = Uint8Array.from(plan.rows, (row) => Number(daysLateOf(history, row) > days));
    const metrics = new Map<string, Metric>();
    for (const method of METHODS) {
      const probabilities = byMethod[method][target]!;
      metrics.set(`${method} auc`, areaUnderCurve(probabilities, outcomes));
      metrics.set(`${method} averagePrecision`, averagePrecision(probabilities, outcomes));
      metrics.set(`${method} brier`, brier(probabilities, outcomes));
      metrics.set(`${method} logLoss`, logLoss(probabilities, outcomes));
      metrics.set(`${method} calibrationError`, calibrationError(probabilities, outcomes));
      metrics.set(`${method} minus`, difference(metrics.get('score auc')!, metrics.get(`${method} auc`)!));
    }
    metrics.set('lift', ratioOfLifts(metrics.get('score auc')!, metrics.get('hindsight auc')!));
    const drawn = bootstrap(clusters, Object.fromEntries(metrics), draws);
    const probabilities = byMethod.score[target]!;
    return {
      target: name,
      invoices: outcomes.length,
      share: outcomes.reduce((sum, one) => sum + one, 0) / outcomes.length,
      methods: METHODS.map((method) => ({
        method,
        auc: drawn[`${method} auc`]!,
        averagePrecision: drawn[`${method} averagePrecision`]!,
        brier: drawn[`${method} brier`]!,
        logLoss: drawn[`${method} logLoss`]!,
        calibrationError: drawn[`${method} calibrationError`]!,
        scoreMinusThis: method === 'score' ? null : drawn[`${method} minus`]!,
      })),
      shareOfHindsightLift: drawn['lift']!,
      calibration: calibrationTable(probabilities, outcomes),
      byEvidence: EVIDENCE_GROUPS.map((group) => {
        const mask = maskOf(known, group);
        return {
          known: group.name,
          invoices: mask.reduce((sum, one) => sum + one, 0),
          methods: METHODS.map((method) => ({
            method,
            auc: metrics.get(`${method} auc`)!(mask),
            brier: metrics.get(`${method} brier`)!(mask),
          })),
        };
      }),
    };
  });
}

/** Share of what one ranking adds to chance that another one adds. */
export function ratioOfLifts(one: Metric, ceiling: Metric): Metric {
  return (weights) => (one(weights) - CHANCE) / (ceiling(weights) - CHANCE);
}

const CHANCE = 0.5;
