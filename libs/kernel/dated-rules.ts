import type { Day } from './day.js';

/** A value that a law or a judgement sets, with what it rests on. */
export interface Rule<T = number> {
  readonly value: T;
  readonly source: string;
}

/** Out of all versions, latest first, the one in force on `day`; before the first of them nothing was done, so it serves. */
export function rulesOn<T extends { readonly effectiveOn: Day }>(
  versions: readonly [T, ...T[]],
  day: Day,
): T {
  return versions.find(({ effectiveOn }) => effectiveOn <= day) ?? versions[versions.length - 1]!;
}
