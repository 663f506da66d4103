import fc from 'fast-check';
import { BAND_ENDS } from './bands.js';
import { addDays } from './day.js';
import { exampleFacts, exampleReport } from './golden/example-facts.js';
import { EXAMPLE_DAY, exampleInvoice } from './golden/example-payments.js';
import {
  EVIDENCE_TIERS,
  EXPERIENCE_STANDINGS,
  type PaymentExperience,
  type SupplierEvidence,
} from './payment-facts.js';
import { score } from './score.js';

/** Rounding of sums of doubles; a hundred-millionth of what a page shows. */
const ROUNDING = 1e-9;
const RUNS = { numRuns: 400 };

/** British, with a report half of the time, so that suppliers meet public evidence too. */
const scoreOf = (paymentEvidence: readonly SupplierEvidence[], reported = false) =>
  score(
    exampleFacts({
      country: 'GB',
      paymentEvidence,
      paymentPractices: reported ? [exampleReport({ paidLatePct: 30 })] : [],
    }),
    EXAMPLE_DAY,
  );

const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(EXAMPLE_DAY, days));

/** Any invoice that may be: early, late, paid in parts, unpaid, lost, in dispute, of the future. */
const anyExperience: fc.Arbitrary<PaymentExperience> = fc
  .record({
    experienceId: fc.uuid(),
    dueOn: day(-1_500, 100),
    amountMinor: fc.option(fc.integer({ min: 1, max: 10 ** 9 })),
    cuts: fc.array(
      fc.record({ paidOn: day(-1_500, 100), share: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
      {
        maxLength: 3,
      },
    ),
    isWhole: fc.boolean(),
    unpaidOn: fc.option(day(-1_500, 100)),
    standing: fc.constantFrom(...EXPERIENCE_STANDINGS, 'UNDISPUTED', 'UNDISPUTED'),
  })
  .map(({ cuts, isWhole, ...one }) => {
    const total = cuts.reduce((sum, { share }) => sum + share, 0) * (isWhole ? 1 : 2);
    const payments = cuts.map(({ paidOn, share }) => ({ paidOn, share: share / total }));
    return { ...one, issuedOn: null, payments };
  });

const anySuppliers: fc.Arbitrary<readonly SupplierEvidence[]> = fc.uniqueArray(
  fc.record({
    supplierId: fc.uuid(),
    tier: fc.constantFrom(...EVIDENCE_TIERS),
    isVerified: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
    isRelatedParty: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    experiences: fc.uniqueArray(anyExperience, {
      maxLength: 6,
      selector: ({ experienceId }) => experienceId,
    }),
  }),
  { maxLength: 9, selector: ({ supplierId }) => supplierId },
);

describe('score of payment experiences', () => {
  it('is bounded, inside its interval, the sum of its parts, and never NaN', () => {
    fc.assert(
      fc.property(anySuppliers, fc.boolean(), (suppliers, reported) => {
        const card = scoreOf(suppliers, reported);
        expect(JSON.parse(JSON.stringify(card))).toEqual(card);
        if (card.outcome !== 'SCORED') return;
        const sum = card.contributions.reduce((total, { points }) => total + points, 0);
        expect(Math.abs(sum - card.score!)).toBeLessThan(1e-9);
        expect(card.interval!.low).toBeGreaterThanOrEqual(0);
        expect(card.interval!.low).toBeLessThan(card.score!);
        expect(card.interval!.high).toBeGreaterThan(card.score!);
        expect(card.interval!.high).toBeLessThanOrEqual(100);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of suppliers, experiences or payments, and changes none of them', () => {
    fc.assert(
      fc.property(anySuppliers, (suppliers) => {
        const before = structuredClone(suppliers);
        const reversed = suppliers.toReversed().map((supplier) => ({
          ...supplier,
          experiences: supplier.experiences
            .toReversed()
            .map((one) => ({ ...one, payments: one.payments.toReversed() })),
        }));
        expect(scoreOf(reversed)).toEqual(scoreOf(suppliers));
        expect(suppliers).toEqual(before);
      }),
      RUNS,
    );
  });

  it('never falls when the outcome of one experience is better', () => {
    const daysLate = fc.integer({ min: -30, max: 150 });
    const evidence = anySuppliers.filter((suppliers) => suppliers.length > 0);
    fc.assert(
      fc.property(evidence, fc.nat(), daysLate, daysLate, fc.boolean(), (suppliers, pick, a, b, reported) => {
        const at = pick % suppliers.length;
        const outcome = (days: number) => withOne(suppliers, at, settled(days));
        const worse = scoreOf(outcome(Math.max(a, b)), reported);
        const better = scoreOf(outcome(Math.min(a, b)), reported);
        if (worse.outcome !== 'SCORED') return expect(better.outcome).toBe(worse.outcome);
        expect(better.score!).toBeGreaterThanOrEqual(worse.score! - ROUNDING);
      }),
      RUNS,
    );
  });

  it('is exactly the same with and without fifty strangers who praise it', () => {
    const strangers = Array.from({ length: 50 }, (_, index) => ({
      supplierId: `stranger-${index}`,
      tier: 'LEDGER' as const,
      isVerified: false,
      isRelatedParty: false,
      experiences: [exampleInvoice('i', 0)],
    }));
    fc.assert(
      fc.property(anySuppliers, (suppliers) => {
        const { score: without, interval } = scoreOf(suppliers);
        expect(scoreOf([...suppliers, ...strangers])).toMatchObject({ score: without, interval });
      }),
    );
  });

  it('grows surer with each supplier who says the same', () => {
    const supplier = (index: number): SupplierEvidence => ({
      supplierId: `s${index}`,
      tier: 'LEDGER',
      isVerified: true,
      isRelatedParty: false,
      experiences: BAND_ENDS.map((_, band) => exampleInvoice(`${band}`, [0, 1, 8, 16, 31, 61, 91][band]!)),
    });
    const widths = [1, 2, 4, 8, 16].map((count) => {
      const { low, high } = scoreOf(Array.from({ length: count }, (_, index) => supplier(index))).interval!;
      return high - low;
    });
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });
});

/** The same experience: settled on the same day, due on another. */
function settled(daysLate: number): PaymentExperience {
  return exampleInvoice('the-one', daysLate, { dueOn: addDays(EXAMPLE_DAY, -daysLate) });
}

function withOne(suppliers: readonly SupplierEvidence[], at: number, one: PaymentExperience) {
  return suppliers.map((supplier, index) =>
    index === at ? { ...supplier, experiences: [...supplier.experiences, one] } : supplier,
  );
}
