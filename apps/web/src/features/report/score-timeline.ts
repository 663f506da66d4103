import type { ScorePointFragment } from '../../generated/graphql';

type Known = ScorePointFragment & {
  readonly score: number;
  readonly interval: NonNullable<ScorePointFragment['interval']>;
};

/** An answer and the time for which it stood: each holds until the next one. */
export interface Step {
  readonly point: Known;
  /** Share of the whole time, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

export interface ScoreTimeline {
  /** Scores that follow each other without a gap. */
  readonly runs: readonly (readonly Step[])[];
  /** Times without a score, as shares of the whole time. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
}

/** Places each answer on the time from the first one to `until`. `points` oldest first, at least two of them. */
export function scoreTimeline(points: readonly ScorePointFragment[], until: string): ScoreTimeline {
  const days = points.map(({ asOf }) => Date.parse(asOf));
  const first = days[0] ?? 0;
  const length = Math.max(Date.parse(until), days.at(-1) ?? 0) - first || 1;
  const runs: Step[][] = [];
  const gaps: { from: number; to: number }[] = [];
  let run: Step[] | null = null;
  points.forEach((point, index) => {
    const from = (days[index]! - first) / length;
    const to = index + 1 < days.length ? (days[index + 1]! - first) / length : 1;
    if (isKnown(point)) {
      if (!run) runs.push((run = []));
      run.push({ point, from, to });
    } else {
      run = null;
      gaps.push({ from, to });
    }
  });
  return { runs, gaps };
}

function isKnown(point: ScorePointFragment): point is Known {
  return point.score !== null && point.interval !== null;
}
