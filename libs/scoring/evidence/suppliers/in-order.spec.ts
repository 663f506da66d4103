import fc from 'fast-check';
import { inOrder } from './in-order.js';
import type { LatenessPart } from './lateness-parts.js';

/** Few values of each, so that many parts are alike in what is compared first. */
const part: fc.Arbitrary<LatenessPart> = fc.record({
  ageDays: fc.constantFrom(0, 1, 400, 80_000),
  band: fc.integer({ min: 0, max: 6 }),
  share: fc.constantFrom(0.25, 1 / 3, 1),
  amountMinor: fc.constantFrom(null, 1, 2),
  daysLate: fc.constantFrom(null, -3, 5, Infinity),
});

const told = ({ ageDays, band, share, amountMinor, daysLate }: LatenessPart) =>
  [ageDays, band, share, amountMinor ?? -1, daysLate ?? -Infinity] as const;

function ascending(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, at) => value !== b[at]);
  return place < 0 ? 0 : a[place]! < b[place]! ? -1 : 1;
}

describe('order of the parts of invoices', () => {
  it('is by age, band, share, amount and lateness, whatever the order in which they came', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const expected = parts.map(told).sort(ascending);
        expect(inOrder(parts).map(told)).toEqual(expected);
        expect(inOrder(parts.toReversed()).map(told)).toEqual(expected);
      }),
    );
  });
});
