import fc from 'fast-check';
import { addDays, type CompanyId, type Day } from '#kernel';
import type { ExperienceFact, SupplierExperiences } from '#ratings';
import { CHARTER_TIERS } from '../status/membership-status.js';
import { assessTier, isMeasurable } from './assess-tier.js';
import { nextTierOf } from './next-tier.js';
import { periodOf, sampleInvoices } from './sample-invoices.js';
import { tierPolicyOn } from './tier-policy.js';

const END = '2026-09-30' as Day;
const POLICY = tierPolicyOn(END);
const { to: ISSUED } = periodOf(END, POLICY);

type Known = Partial<ExperienceFact> & { readonly paidAfter?: number | null };

function invoice(id: string, { paidAfter = 20, ...known }: Known = {}): ExperienceFact {
  const issuedOn = known.issuedOn ?? ISSUED;
  const paidOn = paidAfter === null ? null : addDays(issuedOn, paidAfter);
  return {
    experienceId: id,
    dueOn: addDays(issuedOn, 30),
    amount: { minor: 100_000n, currency: 'EUR' },
    payments: paidOn ? [{ paidOn, amountMinor: 100_000n }] : [],
    unpaidOn: paidOn ? null : END,
    standing: 'UNDISPUTED',
    ...known,
    issuedOn,
  };
}

/** Suppliers of equal weight, whose invoices were paid after so many days. */
function suppliers(days: readonly (number | null)[], known: Partial<SupplierExperiences> = {}, count = 5) {
  return Array.from({ length: count }, (_, supplier): SupplierExperiences => ({
    supplierId: `supplier-${supplier}`,
    tier: 'T3',
    isVerified: true,
    isRelatedParty: false,
    sizeBand: '21',
    ...known,
    experiences: days.flatMap((paidAfter, index) =>
      index % count === supplier ? [invoice(`${supplier}-${index}`, { paidAfter })] : [],
    ),
  }));
}

const assess = (told: readonly SupplierExperiences[], companyId = 'FR-732829320') =>
  assessTier(
    sampleInvoices(told, { companyId: companyId as CompanyId, quarterEndsOn: END, policy: POLICY }),
    POLICY,
  );
const line = (told: readonly SupplierExperiences[], code: string, companyId?: string) =>
  assess(told, companyId).lines.find((one) => one.code === code);
const of = (count: number, days: number | null) => Array.from({ length: count }, () => days);

describe('the tier of a signatory', () => {
  it('is gold at 95 % exactly, and not at 94.99 %', () => {
    expect(assess(suppliers([...of(95, 30), ...of(5, 31)])).tier).toBe('GOLD');
    const almost = suppliers([...of(9_499, 30), ...of(501, 31)]);
    expect(assess(almost).tier).toBe('BRONZE');
    expect(line(almost, 'ALL_WITHIN_30')).toMatchObject({ isMet: false, measured: 94.99, required: 95 });
  });

  it('never rounds up to what is required', () => {
    expect(line(suppliers([...of(94_999, 30), ...of(5_001, 31)]), 'ALL_WITHIN_30')).toMatchObject({
      isMet: false,
      measured: 94.99,
    });
  });

  it('counts the thirtieth day, and not the thirty-first', () => {
    expect(assess(suppliers(of(30, 30))).tier).toBe('GOLD');
    expect(assess(suppliers(of(30, 31))).tier).toBe('BRONZE');
    expect(assess(suppliers(of(30, 60))).tier).toBe('BRONZE');
    expect(assess(suppliers(of(30, 61))).tier).toBe('SIGNATORY');
  });

  it('needs thirty invoices: twenty-nine say nothing', () => {
    expect(assess(suppliers(of(30, 10))).tier).toBe('GOLD');
    const few = assess(suppliers(of(29, 10)));
    expect(few.tier).toBe('SIGNATORY');
    expect(isMeasurable(few)).toBe(false);
    expect(nextTierOf(few)).toMatchObject({
      tier: 'BRONZE',
      missing: [{ code: 'INVOICES', measured: 29, required: 30 }],
    });
  });

  it('is silver when small suppliers are paid in thirty days, and enough of them were seen', () => {
    const large = suppliers(of(40, 45));
    const small = (count: number, days: number) =>
      suppliers(of(count, days), { sizeBand: '12' }).map((one) => ({
        ...one,
        supplierId: `small-${one.supplierId}`,
      }));
    expect(assess([...large, ...small(10, 30)]).tier).toBe('SILVER');
    expect(assess([...large, ...small(10, 31)]).tier).toBe('BRONZE');
    const few = [...large, ...small(9, 30)];
    expect(assess(few).tier).toBe('BRONZE');
    expect(nextTierOf(assess(few))).toMatchObject({
      tier: 'SILVER',
      missing: [{ code: 'SMALL_INVOICES', measured: 9 }],
    });
  });

  it('takes no supplier of unknown size for a small one', () => {
    for (const sizeBand of [null, 'NN'])
      expect(line(suppliers(of(40, 10), { sizeBand }), 'SMALL_INVOICES')).toMatchObject({ measured: 0 });
    expect(line(suppliers(of(40, 10), { sizeBand: null }), 'SMALL_WITHIN_30')).toMatchObject({
      measured: null,
      isMet: false,
    });
  });

  it('needs five suppliers, half of the invoices proved, and no supplier that has most of them', () => {
    expect(assess(suppliers(of(40, 10), {}, 4)).tier).toBe('SIGNATORY');
    const halfProved = (proved: number) => [
      ...suppliers(of(proved, 10), { tier: 'T2' }),
      ...suppliers(of(40 - proved, 10), { tier: 'T1' }),
    ];
    expect(assess(halfProved(20)).tier).toBe('GOLD');
    expect(assess(halfProved(19)).tier).toBe('SIGNATORY');
    const heavy = (count: number) => [
      ...suppliers(of(20, 10)),
      { ...suppliers(of(count, 10), {}, 1)[0]!, supplierId: 'heavy' },
    ];
    expect(assess(heavy(20)).tier).toBe('GOLD');
    expect(line(heavy(21), 'LARGEST_SUPPLIER_SHARE')).toMatchObject({
      isMet: false,
      measured: 51.21,
      required: 50,
    });
    expect(assess(heavy(21)).tier).toBe('SIGNATORY');
  });

  it('counts an unpaid invoice that is older than the limit, and a written-off one, as misses', () => {
    for (const missed of [
      invoice('missed', { paidAfter: null }),
      invoice('missed', { standing: 'WRITTEN_OFF', paidAfter: null }),
      invoice('missed', { standing: 'CHARGED_BACK' }),
    ]) {
      const told = suppliers(of(39, 10));
      told[0] = { ...told[0]!, experiences: [...told[0]!.experiences, missed] };
      expect(line(told, 'ALL_WITHIN_60')).toMatchObject({ measured: 97.5 });
      expect(line(told, 'WITHIN_TERMS')).toMatchObject({ measured: 97.5 });
    }
  });

  it('says nothing of an invoice that was last seen unpaid before the limit', () => {
    const unpaidOn = addDays(ISSUED, 40);
    const told = suppliers([...of(39, 10), null]).map((one) => ({
      ...one,
      experiences: one.experiences.map((fact) => (fact.unpaidOn ? { ...fact, unpaidOn } : fact)),
    }));
    // Forty days are a miss at thirty, and no answer at sixty.
    expect(line(told, 'ALL_WITHIN_30')).toMatchObject({ measured: 97.5 });
    expect(line(told, 'ALL_WITHIN_60')).toMatchObject({ measured: 100 });
    expect(line(told, 'ALL_WITHIN_60')!.label.fr).toContain('39 sur 39');
  });

  it('takes the payment of the rest, and the days in dispute off', () => {
    const parts = invoice('parts', {
      payments: [
        { paidOn: addDays(ISSUED, 44), amountMinor: 60_000n },
        { paidOn: addDays(ISSUED, 5), amountMinor: 40_000n },
      ],
      frozenDays: 14,
      dueOn: addDays(ISSUED, 44),
    });
    const told = suppliers(of(29, 10));
    const with30 = (fact: ExperienceFact) =>
      told.map((one, at) => (at ? one : { ...one, experiences: [...one.experiences, fact] }));
    expect(line(with30(parts), 'ALL_WITHIN_30')).toMatchObject({ measured: 100 });
    expect(line(with30({ ...parts, frozenDays: 13 }), 'ALL_WITHIN_30')).toMatchObject({ measured: 96.66 });
  });

  it('leaves out what is disputed, undated, or said by its own group, and says how much', () => {
    const told = [
      ...suppliers(of(40, 10)),
      { ...suppliers(of(3, 90), { isRelatedParty: true }, 1)[0]!, supplierId: 'group' },
      { ...suppliers(of(2, 90), { isVerified: false }, 1)[0]!, supplierId: 'nobody' },
      {
        ...suppliers([], {}, 1)[0]!,
        supplierId: 'x',
        experiences: [
          invoice('d', { standing: 'DISPUTED', paidAfter: 90 }),
          { ...invoice('u', { paidAfter: 90 }), issuedOn: null, dueOn: ISSUED },
          invoice('old', { issuedOn: addDays(periodOf(END, POLICY).from, -1), paidAfter: 90 }),
          invoice('young', { issuedOn: addDays(ISSUED, 1), paidAfter: 90 }),
        ],
      },
    ];
    const { tier, lines } = assess(told);
    expect(tier).toBe('GOLD');
    expect(
      lines.filter(({ code }) => code.startsWith('LEFT_OUT')).map(({ code, measured }) => [code, measured]),
    ).toEqual([
      ['LEFT_OUT_NOT_INDEPENDENT', 5],
      ['LEFT_OUT_DISPUTED', 1],
      ['LEFT_OUT_UNDATED', 1],
    ]);
  });

  it('says so when nothing was told', () => {
    const { tier, lines } = assess([]);
    expect(tier).toBe('SIGNATORY');
    for (const { isMet, label } of lines) {
      expect(isMet).toBe(false);
      expect(label.fr).not.toBe(label.en);
    }
  });
});

describe('payment within terms', () => {
  const paid = (dueAfter: number, paidAfter: number, issuedOn = ISSUED) =>
    suppliers(of(30, 0)).map((one) => ({
      ...one,
      experiences: one.experiences.map((fact) => ({
        ...invoice(fact.experienceId, { issuedOn, paidAfter }),
        dueOn: addDays(issuedOn, dueAfter),
      })),
    }));
  const share = (told: readonly SupplierExperiences[], companyId?: string) =>
    line(told, 'WITHIN_TERMS', companyId)!.measured;

  it('allows the days of a bank transfer, and not one more', () => {
    expect(share(paid(30, 35))).toBe(100);
    expect(share(paid(30, 36))).toBe(0);
  });

  it('holds a longer term than the law allows for the law, in France', () => {
    const firstOfMonth = '2026-06-01' as Day;
    // 60 days from 1 June end on 31 July; 45 days and the end of the month, in either order, on 14 August.
    expect(share(paid(120, 74 + 5, firstOfMonth))).toBe(100);
    expect(share(paid(120, 74 + 6, firstOfMonth))).toBe(0);
    expect(share(paid(120, 120, firstOfMonth), 'GB-08462831')).toBe(100);
  });
});

describe('any history', () => {
  const histories = fc.array(fc.option(fc.integer({ min: -5, max: 59 }), { nil: null }), { maxLength: 80 });

  it('gives the same tier in any order, and never a lower one for an earlier payment', () => {
    fc.assert(
      fc.property(histories, fc.nat({ max: 79 }), (days, at) => {
        const told = suppliers(days);
        expect(assess(told.toReversed())).toEqual(assess(told));
        const sooner = days.map((day, index) => (index === at ? Math.min(day ?? 59, 10) : day));
        const rank = (history: readonly (number | null)[]) =>
          CHARTER_TIERS.indexOf(assess(suppliers(history)).tier);
        expect(rank(sooner)).toBeGreaterThanOrEqual(rank(days));
      }),
    );
  });

  it('names nothing as missing that is met, and always something below the top', () => {
    fc.assert(
      fc.property(histories, (days) => {
        const next = nextTierOf(assess(suppliers(days)));
        expect(next === null || next.missing.length > 0).toBe(true);
        for (const { isMet } of next?.missing ?? []) expect(isMet).toBe(false);
      }),
    );
  });
});
