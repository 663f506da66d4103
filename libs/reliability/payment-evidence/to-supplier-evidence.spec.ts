import fc from 'fast-check';
import type { Day } from '#kernel';
import type { ExperienceFact, SupplierExperiences } from '#ratings';
import { score, type ScoringFacts } from '#scoring';
import { toSupplierEvidence } from './to-supplier-evidence.js';

const DEBTOR = { country: 'FR', number: '100000009', department: '75' } as const;
const day = (text: string) => text as Day;
const euros = (minor: bigint) => ({ minor, currency: 'EUR' }) as const;

function invoice(known: Partial<ExperienceFact> = {}): ExperienceFact {
  return {
    experienceId: 'i',
    issuedOn: day('2026-09-01'),
    dueOn: day('2026-10-01'),
    amount: euros(100_000n),
    payments: [],
    unpaidOn: null,
    standing: 'UNDISPUTED',
    ...known,
  };
}
function told(
  experiences: readonly ExperienceFact[],
  known: Partial<SupplierExperiences> = {},
): SupplierExperiences {
  return { supplierId: 's', tier: 'T3', isVerified: true, isRelatedParty: false, experiences, ...known };
}
const read = (...all: SupplierExperiences[]) => toSupplierEvidence(all, DEBTOR);
const one = (known: Partial<ExperienceFact>) => read(told([invoice(known)]))[0]?.experiences[0];
const paid = (paidOn: string, amountMinor: bigint) => ({ paidOn: day(paidOn), amountMinor });

describe('what suppliers told', () => {
  it('is due on a business day of the debtor', () => {
    expect(one({ dueOn: day('2026-11-21') })!.dueOn).toBe('2026-11-23');
    expect(
      toSupplierEvidence([told([invoice({ dueOn: day('2026-08-31') })])], {
        country: 'GB',
        number: 'SC000001',
        department: null,
      })[0]!.experiences[0]!.dueOn,
    ).toBe('2026-08-31');
  });

  it.each([
    ['T0', 'DECLARED'],
    ['T1', 'DOCUMENTED'],
    ['T2', 'DOCUMENTED'],
    ['T3', 'LEDGER'],
    ['T4', 'LEDGER'],
  ] as const)('is proved by %s as %s', (tier, expected) => {
    expect(read(told([invoice()], { tier }))).toMatchObject([{ tier: expected }]);
  });

  it('is one entry for each supplier and strength of proof, an invoice told twice counted once', () => {
    const merged = read(
      told([invoice({ experienceId: 'a' }), invoice({ experienceId: 'b' })], { tier: 'T1' }),
      told([invoice({ experienceId: 'b' }), invoice({ experienceId: 'c' })], { tier: 'T2' }),
      told([invoice()], { tier: 'T0' }),
    );
    expect(
      merged.map(({ tier, experiences }) => [tier, experiences.map(({ experienceId }) => experienceId)]),
    ).toEqual([
      ['DECLARED', ['i']],
      ['DOCUMENTED', ['a', 'b', 'c']],
    ]);
  });

  it('is described as far as anyone may know', () => {
    const description = { fr: 'Travaux de plomberie', en: 'Plumbing' };
    expect(read(told([invoice()], { description }))).toMatchObject([{ description }]);
    expect(read(told([invoice()], { description: null }))[0]).not.toHaveProperty('description');
  });

  it('counts for less where it contradicts itself', () => {
    const both = read(
      told([invoice()], { tier: 'T0', isVerified: false }),
      told([invoice()], { tier: 'T3', isRelatedParty: true }),
    );
    expect(both.map(({ isVerified, isRelatedParty }) => [isVerified, isRelatedParty])).toEqual([
      [false, true],
      [false, true],
    ]);
  });
});

describe('parts of an amount', () => {
  it('are shares, oldest first', () => {
    expect(one({ payments: [paid('2026-11-02', 50_000n), paid('2026-10-01', 25_000n)] })!.payments).toEqual([
      { paidOn: '2026-10-01', share: 0.25 },
      { paidOn: '2026-11-02', share: 0.5 },
    ]);
  });

  it('are never more than all', () => {
    expect(one({ payments: [paid('2026-10-01', 90_000n), paid('2026-10-02', 90_000n)] })!.payments).toEqual([
      { paidOn: '2026-10-01', share: 0.9 },
      { paidOn: '2026-10-02', share: 0.1 },
    ]);
  });

  it('leave out refunds', () => {
    expect(one({ payments: [paid('2026-10-01', 100_000n), paid('2026-10-09', -5_000n)] })!.payments).toEqual([
      { paidOn: '2026-10-01', share: 1 },
    ]);
  });

  it('are parts of what was paid when nobody stated the amount', () => {
    const payments = [paid('2026-10-01', 1n), paid('2026-10-08', 3n)];
    expect(one({ amount: null, payments })!.payments.map(({ share }) => share)).toEqual([0.25, 0.75]);
    expect(one({ amount: null, payments: [paid('2026-10-01', 0n)] })!.payments).toEqual([
      { paidOn: '2026-10-01', share: 1 },
    ]);
    expect(one({ amount: null, payments, unpaidOn: day('2026-11-01') })).toBeUndefined();
  });

  it('are compared within the currency of the country only', () => {
    expect(one({ amount: { minor: 100_000n, currency: 'GBP' } })!.amountMinor).toBeNull();
    expect(one({ amount: euros(2n ** 60n) })!.amountMinor).toBeNull();
    expect(one({})!.amountMinor).toBe(100_000);
  });
});

describe('an absurd experience', () => {
  it.each<[string, Partial<ExperienceFact>]>([
    ['due on no day', { dueOn: day('2026-02-30') }],
    ['due in the year 9', { dueOn: day('0009-10-01') }],
    ['paid on no day', { payments: [paid('5025-01-01', 100_000n)] }],
    ['unpaid on no day', { unpaidOn: day('never') }],
    ['of nothing', { amount: euros(0n) }],
    ['of less than nothing', { amount: euros(-1n) }],
    ['paid by payments of nothing', { payments: [paid('2026-10-01', 0n)] }],
    ['without identity', { experienceId: '' }],
    ['of an unknown standing', { standing: 'LOST' as 'DISPUTED' }],
  ])('%s is left out, and the others stay', (_what, known) => {
    const kept = read(told([invoice(known), invoice({ experienceId: 'good' })]));
    expect(kept.flatMap(({ experiences }) => experiences.map(({ experienceId }) => experienceId))).toEqual([
      'good',
    ]);
  });

  it('leaves out a supplier of whom nothing is left, or of an unknown tier', () => {
    expect(read(told([invoice({ dueOn: day('0009-01-01') })]))).toEqual([]);
    expect(read(told([invoice()], { tier: 'T9' as 'T0' }))).toEqual([]);
  });

  it.each<[string, Partial<ExperienceFact>]>([
    ['after the due day', { issuedOn: day('2026-10-02') }],
    ['after a deposit', { payments: [paid('2026-08-01', 30_000n)] }],
    ['on no day', { issuedOn: day('2026-13-01') }],
  ])('is only of unknown issue when it was issued %s', (_what, known) => {
    expect(one(known)!.issuedOn).toBeNull();
  });

  it('never keeps a report from being scored', () => {
    const someDay = fc.constantFrom(
      '2026-10-01',
      '2026-12-24',
      '2027-01-01',
      '0009-01-01',
      '5025-01-01',
      '2026-02-30',
      '',
      'x',
    );
    const amount = fc.oneof(fc.bigInt(-10n, 10n), fc.bigInt(-(2n ** 70n), 2n ** 70n));
    const fact = fc.record({
      experienceId: fc.constantFrom('', 'a', 'b'),
      issuedOn: fc.option(someDay),
      dueOn: someDay,
      amount: fc.option(fc.record({ minor: amount, currency: fc.constantFrom('EUR', 'GBP') })),
      payments: fc.array(fc.record({ paidOn: someDay, amountMinor: amount }), { maxLength: 4 }),
      unpaidOn: fc.option(someDay),
      standing: fc.constantFrom('UNDISPUTED', 'DISPUTED', 'WRITTEN_OFF', 'CHARGED_BACK', 'OTHER'),
    });
    const supplier = fc.record({
      supplierId: fc.constantFrom('', 's', 't'),
      tier: fc.constantFrom('T0', 'T1', 'T2', 'T3', 'T4', 'T5'),
      isVerified: fc.boolean(),
      isRelatedParty: fc.boolean(),
      experiences: fc.array(fact, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(supplier, { maxLength: 5 }), (all) => {
        const paymentEvidence = toSupplierEvidence(all as unknown as SupplierExperiences[], DEBTOR);
        const card = score({ ...REGISTER, paymentEvidence }, '2026-12-25');
        expect(JSON.parse(JSON.stringify(card))).toEqual(card);
      }),
      { numRuns: 500 },
    );
  });
});

const REGISTER: ScoringFacts = {
  country: 'FR',
  status: 'ACTIVE',
  createdOn: null,
  ceasedOn: null,
  accountsNextDueOn: null,
  insolvency: { status: 'NONE', since: null },
  accounts: [],
  paymentPractices: [],
  sanctions: [],
};
