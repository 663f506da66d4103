import type { Day } from './day.js';
import { rulesOn } from './dated-rules.js';

const version = (name: string, effectiveOn: string) => ({ name, effectiveOn: effectiveOn as Day });
const VERSIONS = [version('new', '2026-07-01'), version('old', '2026-01-01')] as const;

describe('the rules in force on a day', () => {
  it.each([
    ['2026-12-31', 'new'],
    ['2026-07-01', 'new'],
    ['2026-06-30', 'old'],
    ['2026-01-01', 'old'],
    ['2020-01-01', 'old'],
  ])('on %s are the %s ones', (day, name) => expect(rulesOn([...VERSIONS], day as Day).name).toBe(name));
});
