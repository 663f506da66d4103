import { addDays } from '../day.js';
import { exampleFacts } from '../golden/example-facts.js';
import { EXAMPLE_DAY, exampleInvoice, exampleSupplier } from '../golden/example-payments.js';
import type { SupplierEvidence } from '../payment-facts.js';
import { CURRENT_POLICY } from '../policy/policies.js';
import { score } from '../score.js';
import { indexOf, pointsOf } from './payment-index.js';

const pictureOf = (...paymentEvidence: SupplierEvidence[]) =>
  score(exampleFacts({ paymentEvidence }), EXAMPLE_DAY).payments;
const paid = (supplierId: string, daysLate: number, amountMinor: number | null, daysAgo = 0) => {
  const paidOn = addDays(EXAMPLE_DAY, -daysAgo);
  const invoice = (id: string) =>
    exampleInvoice(id, 0, {
      dueOn: addDays(paidOn, -daysLate),
      payments: [{ paidOn, share: 1 }],
      amountMinor,
    });
  return exampleSupplier(supplierId, 'LEDGER', [], { experiences: ['1', '2'].map(invoice) });
};

describe('payment index', () => {
  it.each([
    [-365, 100],
    [-30, 100],
    [-15, 90],
    [0, 80],
    [15, 70],
    [22, 60],
    [26, 55],
    [30, 50],
    [60, 40],
    [90, 30],
    [120, 20],
    [4_000, 20],
    [Infinity, 20],
  ])('gives %d days beyond terms %d points', (days, points) => {
    expect(pointsOf(days, CURRENT_POLICY)).toBe(points);
  });

  it.each([-30, -7, 0, 9, 22, 47, 120])('tells the days for which its points stand: %d', (days) => {
    expect(indexOf(pointsOf(days, CURRENT_POLICY), CURRENT_POLICY).daysBeyondTerms).toBeCloseTo(days, 9);
  });
});

describe('picture of payments', () => {
  it('is left out while no supplier has said anything', () => {
    expect(score(exampleFacts(), EXAMPLE_DAY)).not.toHaveProperty('payments');
  });

  it('weighs by amount and by supplier, and tells the gap', () => {
    const { valueWeighted, perSupplier, gap } = pictureOf(paid('a', 0, 300), paid('b', 30, 100))!.figures!;
    expect(valueWeighted!.points).toBeCloseTo(72.5, 9);
    expect(perSupplier).toEqual({ points: 65, daysBeyondTerms: 18.5 });
    expect(gap).toBeCloseTo(7.5, 9);
  });

  it('has no value-weighted index while amounts are unknown', () => {
    expect(pictureOf(paid('a', 0, null), paid('b', 30, 100))!.figures).toMatchObject({
      valueWeighted: null,
      gap: null,
    });
  });

  it('tells nothing that a single supplier said', () => {
    expect(pictureOf(paid('a', 0, 300))!.figures).toBeNull();
  });

  it('shares invoices out at 30 and 90 days, whatever their amount', () => {
    const late = [0, 29, 30, 90, 91].map((days) => paid(`s${days}`, days, 100));
    expect(pictureOf(...late)!.figures!.shares).toEqual({
      onTime: 0.2,
      under30Days: 0.2,
      from30To90Days: 0.4,
      over90Days: 0.2,
    });
  });

  it('sees a trend within the same suppliers only', () => {
    const supplier = (id: string, recent: number, earlier: number) => ({
      ...paid(id, recent, 100),
      experiences: [
        ...paid(id, recent, 100).experiences,
        exampleInvoice('old', 0, {
          dueOn: '2026-01-01',
          payments: [{ paidOn: addDays('2026-01-01', earlier), share: 1 }],
        }),
      ],
    });
    const better = pictureOf(supplier('a', 0, 15), supplier('b', 15, 30), paid('new', 90, 100))!;
    expect(better.figures!.trend).toEqual({ points: 15, direction: 'IMPROVING' });
    const worse = pictureOf(supplier('a', 15, 0), supplier('b', 15, 0))!;
    expect(worse.figures!.trend!.direction).toBe('WORSENING');
    expect(pictureOf(supplier('a', 1, 0), supplier('b', 0, 0))!.figures!.trend!.direction).toBe('STEADY');
    expect(pictureOf(paid('a', 0, 1), paid('b', 0, 1))!.figures!.trend).toBeNull();
  });

  it('never moves the score: amounts are no weight', () => {
    const of = (amount: number | null) =>
      score(exampleFacts({ paymentEvidence: [paid('a', 0, amount), paid('b', 40, 100)] }), EXAMPLE_DAY).score;
    expect(of(1_000_000_00)).toBe(of(null));
  });
});
