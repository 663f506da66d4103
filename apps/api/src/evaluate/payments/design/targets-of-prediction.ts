/** What is foretold of an invoice: that it will be paid more than so many days late. `band` is the last lateness band before. */
export const TARGETS = [
  { name: 'late > 0', days: 0, band: 0 },
  { name: 'late > 7', days: 7, band: 1 },
  { name: 'late > 30', days: 30, band: 3 },
] as const;

/** One value for each of {@link TARGETS}. */
export type PerTarget<T> = readonly [T, T, T];

export function perTarget<T>(make: (target: (typeof TARGETS)[number], at: 0 | 1 | 2) => T): PerTarget<T> {
  return [make(TARGETS[0], 0), make(TARGETS[1], 1), make(TARGETS[2], 2)];
}
