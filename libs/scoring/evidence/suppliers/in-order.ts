import { BAND_ENDS } from '../../bands.js';
import type { LatenessPart } from './lateness-parts.js';

/**
 * The parts by age, then by lateness: sums of fractions depend on their order, and the score must not depend on the one in
 * which facts arrive. Age, band and place are packed into one number first, because numbers sort several times faster than objects.
 */
export function inOrder(parts: readonly LatenessPart[]): readonly LatenessPart[] {
  if (parts.length < 2) return parts;
  const keys = new Float64Array(parts.length);
  for (let place = 0; place < parts.length; place++)
    keys[place] = rankOf(parts[place]!) * parts.length + place;
  keys.sort();
  const ranked: LatenessPart[] = [];
  for (const key of keys) ranked.push(parts[key % parts.length]!);
  for (let start = 0, end = 1; start < parts.length; start = end++) {
    while (end < parts.length && rankOf(ranked[end]!) === rankOf(ranked[start]!)) end++;
    if (end - start > 1) sortRun(ranked, start, end);
  }
  return ranked;
}

function rankOf({ ageDays, band }: LatenessPart): number {
  return ageDays * BAND_ENDS.length + band;
}

/** Parts of one age and band. */
function sortRun(ranked: LatenessPart[], start: number, end: number): void {
  const run = ranked.slice(start, end).sort(byWhatIsLeft);
  run.forEach((part, place) => (ranked[start + place] = part));
}

function byWhatIsLeft(a: LatenessPart, b: LatenessPart): number {
  return (
    a.share - b.share ||
    (a.amountMinor ?? -1) - (b.amountMinor ?? -1) ||
    ascending(a.daysLate ?? -Infinity, b.daysLate ?? -Infinity)
  );
}

function ascending(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
