import type { Day } from '#kernel';
import { isKnownVersion, policyOf, type Grade, type ReliabilityOutcome, type Scorecard } from '#scoring';

/** A stored answer as one point of a curve. */
export interface ScorePoint {
  readonly asOf: Day;
  readonly outcome: ReliabilityOutcome;
  readonly score: number | null;
  readonly interval: Scorecard['interval'];
  readonly grade: Grade | null;
  readonly modelVersion: string;
}

export type PointRow = Omit<ScorePoint, 'interval'> & {
  readonly low: number | null;
  readonly high: number | null;
};

/** The level of the interval is that of the model: columns hold its ends alone, and documents are too long to read for a curve. An unknown model has none. */
export function toScorePoint({ low, high, ...point }: PointRow): ScorePoint {
  const { modelVersion } = point;
  if (low === null || high === null || !isKnownVersion(modelVersion)) return { ...point, interval: null };
  return { ...point, interval: { low, high, level: policyOf(modelVersion).intervalLevel.value } };
}
