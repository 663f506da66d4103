import { parseDay, type Day } from '#kernel';

/** INSEE's placeholder for "unknown": an age of a century would pass for a sign of solidity. */
const PLACEHOLDER = '1900-01-01';
const MOST_REMEMBERED = 100_000;

/**
 * Reads register dates and refuses the absurd ones: the placeholder, years before 1900 (year 4 exists) and years beyond
 * the one after `sourceOn` (3035 exists). A file holds few different days, so each is checked once.
 */
export function plausibleDays(sourceOn: Day): (text: string | null) => Day | null {
  const known = new Map<string, Day | null>();
  const lastYear = Number(sourceOn.slice(0, 4)) + 1;
  return (text) => {
    if (!text) return null;
    const found = known.get(text);
    if (found !== undefined) return found;
    const day = parseDay(text.slice(0, 10));
    const year = Number(text.slice(0, 4));
    const plausible = day !== null && day !== PLACEHOLDER && year >= 1900 && year <= lastYear ? day : null;
    if (known.size < MOST_REMEMBERED) known.set(text, plausible);
    return plausible;
  };
}
