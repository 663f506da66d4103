import fc from 'fast-check';
import { utilityOf } from '../bands.js';
import { exampleReport } from '../golden/example-facts.js';
import { CURRENT_POLICY } from '../policy/policies.js';
import type { PaymentPracticesFact } from '../facts.js';
import { latenessBands } from './lateness-bands.js';

function bandsOf(known: Partial<PaymentPracticesFact> & { paidLatePct: number }) {
  return latenessBands({ ...exampleReport(known), paidLatePct: known.paidLatePct }, CURRENT_POLICY);
}

const durations = (paidWithin30Pct: number, paid31To60Pct: number, paidAfter60Pct: number) => ({
  paidWithin30Pct,
  paid31To60Pct,
  paidAfter60Pct,
});

describe('lateness bands of a payment practices report', () => {
  it('puts every invoice that is not late on time, however slow it was', () => {
    expect(bandsOf({ paidLatePct: 0, averageDaysToPay: 90, ...durations(0, 0, 100) })).toEqual([
      1, 0, 0, 0, 0, 0, 0,
    ]);
  });

  it('spreads lateness like that of late firms when nothing bounds it', () => {
    const [, first, second] = bandsOf({ paidLatePct: 51.3 });
    expect(first).toBeCloseTo(0.14, 12);
    expect(second).toBeCloseTo(0.12, 12);
  });

  it('knows that nobody is over 30 days late when all is paid within 60 days on terms of 30', () => {
    const bands = bandsOf({ paidLatePct: 40, ...durations(60, 40, 0), shortestTermDays: 30 });
    expect(bands[0]).toBeCloseTo(0.6, 12);
    expect(bands.slice(4)).toEqual([0, 0, 0]);
  });

  it('knows that invoices paid after 60 days on terms of 30 at most are over 30 days late', () => {
    const bands = bandsOf({ paidLatePct: 50, ...durations(40, 18, 42), shortestTermDays: 30 });
    expect(bands[4] + bands[5] + bands[6]).toBeCloseTo(0.42, 12);
  });

  it('gives the benefit of the doubt when longer terms exist', () => {
    const strict = bandsOf({ paidLatePct: 50, ...durations(40, 18, 42), shortestTermDays: 30 });
    const lenient = bandsOf({
      paidLatePct: 50,
      ...durations(40, 18, 42),
      shortestTermDays: 30,
      longestTermDays: 90,
    });
    expect(lenient[6]).toBeLessThan(strict[6]);
    expect(lenient[1]).toBeGreaterThan(strict[1]);
  });

  it('takes the mildest band when the figures contradict each other', () => {
    const bands = bandsOf({ paidLatePct: 10, ...durations(100, 0, 0), shortestTermDays: 60 });
    expect(bands[1]).toBeCloseTo(0.1, 12);
  });

  it('sets durations aside when they do not add up', () => {
    expect(bandsOf({ paidLatePct: 30, ...durations(10, 10, 10) })).toEqual(bandsOf({ paidLatePct: 30 }));
  });

  it('always gives shares that add up to one, and the late share that was reported', () => {
    const pct = fc.double({ min: 0, max: 100, noNaN: true });
    const term = fc.option(fc.integer({ min: -5, max: 400 }));
    fc.assert(
      fc.property(
        pct,
        pct,
        pct,
        pct,
        term,
        term,
        (late, one, two, three, shortestTermDays, longestTermDays) => {
          const bands = bandsOf({
            paidLatePct: late,
            ...durations(one, two, three),
            shortestTermDays,
            longestTermDays,
          });
          expect(bands.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(bands[0]).toBeCloseTo(1 - late / 100, 9);
          expect(Math.min(...bands)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('is never better for a larger late share', () => {
    const pct = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        pct,
        pct,
        pct,
        pct,
        fc.integer({ min: 0, max: 90 }),
        (one, other, within30, split, shortestTermDays) => {
          const rest = 100 - within30;
          const known = {
            ...durations(within30, (rest * split) / 100, rest - (rest * split) / 100),
            shortestTermDays,
          };
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          expect(utility(bandsOf({ paidLatePct: high, ...known }))).toBeLessThanOrEqual(
            utility(bandsOf({ paidLatePct: low, ...known })) + 1e-12,
          );
        },
      ),
    );
  });
});

function utility(bands: ReturnType<typeof bandsOf>): number {
  return utilityOf(bands, CURRENT_POLICY.utilities.value);
}
