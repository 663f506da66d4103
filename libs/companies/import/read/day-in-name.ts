import { type Day, parseDay } from '#kernel';

/** Day that a file name carries: `…-2026-09-01.csv`, `…_20260901.csv`, or the month `…_2026-07.csv` (its first day); else null. */
export function dayInName(fileName: string): Day | null {
  const found = /(?<!\d)(20\d{2})[-_]?(\d{2})(?:[-_]?(\d{2}))?(?!\d)/.exec(fileName);
  return found ? parseDay(`${found[1]}-${found[2]}-${found[3] ?? '01'}`) : null;
}
