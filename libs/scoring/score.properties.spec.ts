import fc from 'fast-check';
import { addDays } from './day.js';
import { ACCOUNTS_KINDS, INSOLVENCY_STATUSES, type ScoringFacts } from './facts.js';
import { exampleAccounts } from './golden/example-facts.js';
import { credibleInterval } from './model/interval.js';
import { normalised, utilityOf, type Bands } from './bands.js';
import { nextChangeOn } from './next-change.js';
import { CURRENT_POLICY } from './policy/policies.js';
import { score } from './score.js';

const AS_OF = '2026-11-21';

const day = fc.integer({ min: -4_000, max: 400 }).map((days) => addDays(AS_OF, days));
const dayOrNull = fc.option(day);
const number = (min: number, max: number) => fc.option(fc.double({ min, max, noNaN: true }));
const pct = number(-5, 105);

const accounts = fc.record({
  closedOn: day,
  kind: fc.constantFrom(...ACCOUNTS_KINDS),
  turnoverMinor: fc.option(fc.integer({ min: -1_000, max: 10 ** 12 })),
  equityRatio: number(-300, 300),
  liquidityRatio: number(-10, 1_000),
  cashFlowMargin: number(-200, 200),
  interestCover: number(-50, 500),
  ebitdaMargin: number(-100, 100),
  supplierDays: number(-10, 900),
});
const report = fc.record({
  reportId: fc.uuid(),
  periodEndOn: day,
  filedOn: dayOrNull,
  averageDaysToPay: number(0, 366),
  paidWithin30Pct: pct,
  paid31To60Pct: pct,
  paidAfter60Pct: pct,
  paidLatePct: pct,
  lateByDisputePct: pct,
  shortestTermDays: fc.option(fc.integer({ min: 0, max: 120 })),
  longestTermDays: fc.option(fc.integer({ min: 0, max: 365 })),
});
const sanction = fc.record({ recordId: fc.uuid(), decidedOn: day, publishedUntil: day });

const anyFacts: fc.Arbitrary<ScoringFacts> = fc.record({
  country: fc.constantFrom('FR', 'GB'),
  status: fc.constantFrom('ACTIVE', 'CEASED', 'UNKNOWN'),
  createdOn: dayOrNull,
  ceasedOn: dayOrNull,
  accountsNextDueOn: dayOrNull,
  insolvency: fc.record({ status: fc.constantFrom(...INSOLVENCY_STATUSES), since: dayOrNull }),
  accounts: fc.uniqueArray(accounts, { maxLength: 6, selector: (year) => year.closedOn + year.kind }),
  paymentPractices: fc.array(report, { maxLength: 6 }),
  sanctions: fc.array(sanction, { maxLength: 3 }),
});
const RECENT = exampleAccounts({ closedOn: '2026-10-31', equityRatio: 30, liquidityRatio: 120 });

/** Facts of which the score speaks: most random ones describe companies that have ceased. */
const scorableFacts = anyFacts.map((facts): ScoringFacts => ({
  ...facts,
  status: 'ACTIVE',
  insolvency: { status: 'NONE', since: null },
  accounts: [...facts.accounts.filter(({ closedOn }) => closedOn !== RECENT.closedOn), RECENT],
}));

describe('score', () => {
  it('stays within its bounds, with the interval around it, and never shows a NaN', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const card = score(facts, AS_OF);
        expect(JSON.parse(JSON.stringify(card))).toEqual(card);
        if (card.outcome !== 'SCORED')
          return expect(card).toMatchObject({ score: null, grade: null, contributions: [] });
        expect(card.interval!.low).toBeGreaterThanOrEqual(0);
        expect(card.interval!.low).toBeLessThan(card.score!);
        expect(card.interval!.high).toBeGreaterThan(card.score!);
        expect(card.interval!.high).toBeLessThanOrEqual(100);
      }),
      { numRuns: 500 },
    );
  });

  it('is the sum of its contributions to 1e-9', () => {
    fc.assert(
      fc.property(scorableFacts, (facts) => {
        const card = score(facts, AS_OF);
        const sum = card.contributions.reduce((total, { points }) => total + points, 0);
        expect(Math.abs(sum - card.score!)).toBeLessThan(1e-9);
        expect(new Set(card.contributions.map(({ id }) => id)).size).toBe(card.contributions.length);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the facts, and changes none of them', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const before = structuredClone(facts);
        const reversed: ScoringFacts = {
          ...facts,
          accounts: facts.accounts.toReversed(),
          paymentPractices: facts.paymentPractices.toReversed(),
          sanctions: facts.sanctions.toReversed(),
        };
        expect(score(reversed, AS_OF)).toEqual(score(deepFreeze(facts), AS_OF));
        expect(facts).toEqual(before);
      }),
    );
  });

  it('neither gains nor loses by a ratio that is missing, compared with an average one', () => {
    const worse = score(withRatios(5, 50), AS_OF).score!;
    const missing = score(withRatios(5, null), AS_OF).score!;
    const better = score(withRatios(5, 500), AS_OF).score!;
    expect(worse).toBeLessThan(missing);
    expect(missing).toBeLessThan(better);
  });

  it('stays the same until the day that is announced, unless its evidence fades', () => {
    const facts = scorableFacts.map((all): ScoringFacts => ({ ...all, paymentPractices: [], sanctions: [] }));
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 800 }), (known, later) => {
        const changesOn = nextChangeOn(known, AS_OF);
        const last = changesOn === null ? addDays(AS_OF, later) : addDays(changesOn, -1);
        expect({ ...score(known, last), asOf: AS_OF }).toEqual(score(known, AS_OF));
      }),
    );
  });
});

describe('interval', () => {
  it('shrinks when more evidence says the same', () => {
    const share = fc.double({ min: 0.02, max: 1, noNaN: true });
    const bands = fc
      .tuple(share, share, share, share, share, share, share)
      .map((all) => normalised(all as Bands));
    const weight = fc.double({ min: 2, max: 50, noNaN: true });
    fc.assert(
      fc.property(bands, weight, fc.double({ min: 0.5, max: 20, noNaN: true }), (shares, less, added) => {
        expect(width(shares, less + added)).toBeLessThan(width(shares, less));
      }),
    );
  });
});

function withRatios(equityRatio: number, liquidityRatio: number | null): ScoringFacts {
  const accounts = [exampleAccounts({ equityRatio, liquidityRatio, cashFlowMargin: 3 })];
  return {
    ...fc.sample(scorableFacts, { numRuns: 1, seed: 7 })[0]!,
    paymentPractices: [],
    sanctions: [],
    accounts,
  };
}

function width(bands: Bands, weight: number): number {
  const utility = utilityOf(bands, CURRENT_POLICY.utilities.value);
  const { low, high } = credibleInterval({ bands, weight, utility }, CURRENT_POLICY);
  return high - low;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
