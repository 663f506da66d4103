import type { Grade, GradeLimitFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import type { Language } from '../../lib/language';

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

/** A whole number, unless rounding would carry it over a limit: 89.6 of grade B is not shown as 90, where A begins. */
export function formatScore(score: number, ranges: readonly GradeRange[], language: Language): string {
  const isCarriedOver = ranges.some(({ from }) => score < from && Math.round(score) >= from);
  return formatNumber(isCarriedOver ? Math.floor(score * 10) / 10 : score, language, isCarriedOver ? 1 : 0);
}
