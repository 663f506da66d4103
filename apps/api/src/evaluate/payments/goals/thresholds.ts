import type { PerTarget } from '../design/targets-of-prediction.js';

/** What was promised of one public set of invoices; null where nothing was, or where it has too few such invoices to tell. */
export interface Thresholds {
  readonly aucLate: number;
  /** With due dates rolled to business days. */
  readonly aucLateRolled: number;
  readonly liftShare: number;
  readonly aucOver7: number;
  readonly over30: { readonly auc: number; readonly averagePrecision: number } | null;
  /** Of the lower bound of the difference. */
  readonly minusIndex: PerTarget<number | null>;
  readonly minusForest: PerTarget<number | null>;
  readonly spearman: number;
  readonly calibrationError: PerTarget<number | null>;
  readonly coverage: Readonly<Record<string, readonly [number, number]>>;
  readonly grades: { readonly bestAtMost: number; readonly worstAtLeast: number } | null;
  readonly liftOfRatings: Readonly<Record<string, number>>;
}

const COMMON = {
  liftShare: 0.95,
  coverage: { '80': [0.76, 0.87], '90': [0.87, 0.94] },
  liftOfRatings: { '3': 0.75, '5': 0.85 },
} as const;

/** Goals 1 to 10 of the score, by the set on which they were set. They mean nothing on another file. */
export const THRESHOLDS = {
  ibm: {
    ...COMMON,
    aucLate: 0.86,
    aucLateRolled: 0.86,
    aucOver7: 0.85,
    over30: null,
    minusIndex: [-0.015, null, null],
    minusForest: [-0.012, -0.012, null],
    spearman: 0.76,
    calibrationError: [0.075, 0.075, 0.075],
    grades: null,
  },
  highradius: {
    ...COMMON,
    aucLate: 0.785,
    aucLateRolled: 0.81,
    aucOver7: 0.82,
    over30: { auc: 0.86, averagePrecision: 0.54 },
    minusIndex: [0.02, 0.02, 0.02],
    minusForest: [-0.012, -0.012, -0.012],
    spearman: 0.62,
    calibrationError: [0.04, 0.02, 0.01],
    grades: { bestAtMost: 0.005, worstAtLeast: 0.4 },
  },
} as const satisfies Record<string, Thresholds>;

export type ThresholdSet = keyof typeof THRESHOLDS;
