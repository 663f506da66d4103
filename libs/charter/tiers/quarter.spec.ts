import type { Day } from '#kernel';
import { lastDayOf, lastQuarterBefore, type Quarter } from './quarter.js';

describe('quarters', () => {
  it.each([
    ['2026-01-01', '2025-Q4'],
    ['2026-03-31', '2025-Q4'],
    ['2026-04-01', '2026-Q1'],
    ['2026-10-01', '2026-Q3'],
    ['2026-12-31', '2026-Q3'],
  ])('%s follows the end of %s', (day, quarter) => expect(lastQuarterBefore(day as Day)).toBe(quarter));

  it.each([
    ['2026-Q1', '2026-03-31'],
    ['2026-Q2', '2026-06-30'],
    ['2026-Q3', '2026-09-30'],
    ['2025-Q4', '2025-12-31'],
  ])('%s ends on %s', (quarter, day) => expect(lastDayOf(quarter as Quarter)).toBe(day));
});
