import { parseDay, type Day } from '#kernel';

/** INSEE's placeholder for "unknown": an age of a century would pass for a sign of solidity. */
const PLACEHOLDER = '1900-01-01';

/**
 * Reads register dates and refuses the absurd ones: the placeholder, years before 1900 (year 4 exists) and years beyond
 * the one after `sourceOn` (3035 exists). A file holds few different days, so each is checked once.
 */
export function plausibleDays(sourceOn: Day): (text: string | null) => Day | null {
  const known = new Map<number, Day>();
  const lastYear = Number(sourceOn.slice(0, 4)) + 1;
  return (text) => {
    if (!text) return null;
    const digits = digitsOf(text);
    const found = known.get(digits);
    if (found && text.startsWith(found)) return found;
    const day = parseDay(text.slice(0, 10));
    const year = Number(text.slice(0, 4));
    const plausible = day !== null && day !== PLACEHOLDER && year >= 1900 && year <= lastYear ? day : null;
    if (plausible) known.set(digits, plausible);
    return plausible;
  };
}

/** `2026-08-01…` → 20260801: a number is found faster than a text. */
function digitsOf(text: string): number {
  let digits = 0;
  for (const position of DIGIT_POSITIONS) digits = digits * 10 + (text.charCodeAt(position) - ZERO);
  return digits;
}

const ZERO = 48;
const DIGIT_POSITIONS = [0, 1, 2, 3, 5, 6, 8, 9] as const;
