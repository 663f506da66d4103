import type { Grade, GradeLimitFragment } from '../../generated/graphql';

export interface GradeRange {
  readonly grade: Grade;
  /** Lowest and highest score of the grade. */
  readonly from: number;
  readonly to: number;
}

/** From the lowest grade to the highest; each ends where the next begins. */
export function gradeRanges(limits: readonly GradeLimitFragment[]): GradeRange[] {
  const ascending = [...limits].sort((one, other) => one.from - other.from);
  return ascending.map((limit, index) => ({ ...limit, to: ascending[index + 1]?.from ?? 100 }));
}
