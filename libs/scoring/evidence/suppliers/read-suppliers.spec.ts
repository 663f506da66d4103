import { EXAMPLE_DAY, exampleInvoice, exampleSupplier } from '../../golden/example-payments.js';
import type { PaymentExperience, SupplierEvidence } from '../../payment-facts.js';
import { CURRENT_POLICY } from '../../policy/policies.js';
import { readSuppliers } from './read-suppliers.js';

const read = (...evidence: SupplierEvidence[]) => readSuppliers(evidence, EXAMPLE_DAY, CURRENT_POLICY);
const bandsOf = (known: Partial<PaymentExperience>, daysLate = 0) =>
  read(exampleSupplier('s', 'LEDGER', [], { experiences: [exampleInvoice('i', daysLate, known)] }))
    .suppliers[0]?.bands;

describe('lateness of an invoice', () => {
  it.each([
    [-40, 0],
    [0, 0],
    [1, 1],
    [7, 1],
    [8, 2],
    [16, 3],
    [31, 4],
    [61, 5],
    [90, 5],
    [91, 6],
  ])('of %d days is in band %d', (days, band) => {
    expect(bandsOf({}, days)!.indexOf(1)).toBe(band);
  });

  it('is split by amount when it is paid in parts, the rest late so far', () => {
    const payments = [
      { paidOn: '2026-10-01', share: 0.25 },
      { paidOn: '2026-11-21', share: 0.5 },
    ];
    const bands = bandsOf({ dueOn: '2026-10-01', payments })!;
    // Paid on the day of the score and unpaid on it are equally fresh; the first part has faded a little.
    expect(bands[4]).toBeCloseTo(0.75 / (0.75 + 0.25 * 2 ** (-51 / 365)), 12);
  });

  it('is unpaid so far: worse from one day to the next, and unknown before it is due', () => {
    const unpaid = { payments: [] };
    expect(bandsOf(unpaid, 0)).toBeUndefined();
    expect(bandsOf(unpaid, -30)).toBeUndefined();
    expect(bandsOf(unpaid, 10)![2]).toBe(1);
    expect(bandsOf(unpaid, 20)![3]).toBe(1);
    expect(bandsOf(unpaid, 400)![6]).toBe(1);
  });

  it('is what it was on the last day on which it is known to be unpaid', () => {
    expect(bandsOf({ payments: [], unpaidOn: '2026-10-10', dueOn: '2026-10-01' })![2]).toBe(1);
  });

  it('is the worst one when money is lost: the rest when written off, everything when charged back', () => {
    const half = [{ paidOn: EXAMPLE_DAY, share: 0.5 }];
    expect(bandsOf({ payments: half, standing: 'WRITTEN_OFF' })).toEqual([0.5, 0, 0, 0, 0, 0, 0.5]);
    expect(bandsOf({ standing: 'CHARGED_BACK' })).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  it('knows nothing of the future', () => {
    expect(bandsOf({ payments: [{ paidOn: '2026-11-22', share: 1 }] })).toBeUndefined();
    expect(bandsOf({ standing: 'CHARGED_BACK', unpaidOn: '2027-01-01' })![0]).toBe(1);
    expect(bandsOf({ issuedOn: '2026-12-01', dueOn: '2026-12-31' })).toBeUndefined();
  });
});

describe('suppliers', () => {
  it('fade by half in a year', () => {
    const [old] = read(
      exampleSupplier('s', 'LEDGER', [], {
        experiences: [
          exampleInvoice('i', 0, { dueOn: '2025-11-21', payments: [{ paidOn: '2025-11-21', share: 1 }] }),
        ],
      }),
    ).suppliers;
    expect(old!.mass).toBe(0.5);
  });

  it.each([
    ['DECLARED', (2 * 3) / (3 + 2)],
    ['DOCUMENTED', (5 * 12) / (12 + 5)],
    ['LEDGER', 10],
  ] as const)('weigh no more than their tier allows: %s', (tier, limit) => {
    const [one] = read(exampleSupplier('s', tier, [10_000])).suppliers;
    expect(one!.weight).toBeGreaterThan(0.99 * limit);
    expect(one!.weight).toBeLessThan(limit);
  });

  it.each([
    ['DECLARED', 3],
    ['DOCUMENTED', 12],
  ] as const)('of a tier share one pool: %s', (tier, pool) => {
    const { suppliers } = read(
      ...Array.from({ length: 2_000 }, (_, i) => exampleSupplier(`s${i}`, tier, [5])),
    );
    const total = suppliers.reduce((sum, { weight }) => sum + weight, 0);
    expect(total).toBeGreaterThan(0.98 * pool);
    expect(total).toBeLessThan(pool);
  });

  it('count once, at their best proof', () => {
    const { suppliers, setAside } = read(
      exampleSupplier('s', 'DOCUMENTED', [1]),
      exampleSupplier('s', 'LEDGER', [0, 2]),
    );
    expect(suppliers).toMatchObject([{ tier: 'LEDGER', experiences: 2 }]);
    expect(setAside.weakerProof).toBe(1);
  });

  it('are heard at a weaker proof while the better one says nothing that counts', () => {
    const frozen = exampleInvoice('i', 50, { standing: 'DISPUTED' });
    const { suppliers } = read(
      exampleSupplier('s', 'DECLARED', [1]),
      exampleSupplier('s', 'LEDGER', [], { experiences: [frozen] }),
    );
    expect(suppliers).toMatchObject([{ tier: 'DECLARED' }]);
  });

  it('are set aside when nobody knows them, when they are related, and while in dispute: shown, with a count', () => {
    const frozen = exampleInvoice('frozen', 50, { standing: 'DISPUTED' });
    const { suppliers, setAside } = read(
      exampleSupplier('stranger', 'LEDGER', [3], { isVerified: false }),
      exampleSupplier('sister', 'LEDGER', [4], { isRelatedParty: true }),
      exampleSupplier('frozen', 'LEDGER', [], { experiences: [frozen] }),
    );
    expect(suppliers).toEqual([]);
    expect(setAside).toEqual({ disputed: 1, unverified: 3, relatedParty: 4, weakerProof: 0 });
  });

  it('may rate a period: one invoice in each band named', () => {
    const period = { ratingId: 'p', endedOn: EXAMPLE_DAY, bands: [0, 2], isDisputed: false };
    const [one] = read(exampleSupplier('s', 'DECLARED', [], { periods: [period] })).suppliers;
    expect(one).toMatchObject({ bands: [0.5, 0, 0.5, 0, 0, 0, 0], mass: 2, experiences: 2 });
  });
});
