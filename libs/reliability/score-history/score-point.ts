import type { Day } from '#kernel';
import { policyOf, type Grade, type ReliabilityOutcome, type Scorecard } from '#scoring';

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

/** The level of the interval is that of the model: columns hold its ends alone, and documents are too long to read for a curve. */
export function toScorePoint({ low, high, ...point }: PointRow): ScorePoint {
  const level = policyOf(point.modelVersion).intervalLevel.value;
  return { ...point, interval: low === null || high === null ? null : { low, high, level } };
}
