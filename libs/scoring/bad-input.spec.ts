import { exampleFacts, exampleReport } from './golden/example-facts.js';
import { EXAMPLE_DAY, exampleInvoice, exampleSupplier } from './golden/example-payments.js';
import type { PaymentExperience } from './payment-facts.js';
import { score } from './score.js';

const one = (known: Partial<PaymentExperience>) =>
  exampleSupplier('s', 'LEDGER', [], { experiences: [exampleInvoice('i', 0, known)] });

describe('extreme facts that are possible', () => {
  it('thousands of suppliers give a score inside its bounds', () => {
    const paymentEvidence = Array.from({ length: 3_000 }, (_, index) =>
      exampleSupplier(`s${index}`, 'DOCUMENTED', index % 2 ? [3] : [0, 0, 0, 0, 0, 0, 2]),
    );
    const card = score(exampleFacts({ paymentEvidence }), EXAMPLE_DAY);
    expect(card.evidence.independentSuppliers).toBe(3_000);
    expect(card.evidence.weight).toBeLessThan(12);
    expect(card.score).toBeGreaterThan(0);
    expect(card.score).toBeLessThan(100);
    expect(card.contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(card.score!, 9);
  });

  it.each([
    ['paid a century ago', one({ dueOn: '1926-01-01', payments: [{ paidOn: '1926-01-01', share: 1 }] })],
    ['unpaid for a century', one({ dueOn: '1926-01-01', payments: [] })],
    ['paid in ten thousand parts', one({ payments: parts(10_000) })],
    ['of the largest amount', one({ amountMinor: Number.MAX_SAFE_INTEGER })],
    ['of no experience', exampleSupplier('s', 'LEDGER', [])],
  ])('an invoice %s shows no NaN', (_what, supplier) => {
    const card = score(
      exampleFacts({
        country: 'GB',
        paymentPractices: [exampleReport({ paidLatePct: 9 })],
        paymentEvidence: [supplier],
      }),
      EXAMPLE_DAY,
    );
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
    expect(card.score).toBeGreaterThan(0);
  });

  it('a supplier whose word has all but faded makes no grade firm', () => {
    const old = (id: string) =>
      exampleSupplier(id, 'LEDGER', [], {
        experiences: [
          exampleInvoice('i', 0, { dueOn: '2015-01-05', payments: [{ paidOn: '2015-01-05', share: 1 }] }),
        ],
      });
    const card = score(exampleFacts({ paymentEvidence: [old('a'), old('b'), old('c')] }), EXAMPLE_DAY);
    expect(card).toMatchObject({ isProvisional: true, evidence: { independentSuppliers: 0 } });
  });

  it('two suppliers of enough weight make it firm, one never does', () => {
    const firm = (...ids: string[]) =>
      score(
        exampleFacts({ paymentEvidence: ids.map((id) => exampleSupplier(id, 'LEDGER', [9, 2])) }),
        EXAMPLE_DAY,
      ).isProvisional;
    expect([firm('a'), firm('a', 'b')]).toEqual([true, false]);
  });
});

function parts(count: number): PaymentExperience['payments'] {
  return Array.from({ length: count }, () => ({ paidOn: EXAMPLE_DAY, share: 1 / count }));
}
