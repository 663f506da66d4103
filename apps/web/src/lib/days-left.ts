const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days until an instant, e.g. `2` when 2.9 days are left; 0 on the last day, null once it has passed. */
export function daysLeft(until: string, now = Date.now()): number | null {
  const left = new Date(until).getTime() - now;
  return left > 0 ? Math.floor(left / DAY_MS) : null;
}
