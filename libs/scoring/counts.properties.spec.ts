import fc from 'fast-check';
import { utilityOf, type Bands } from './bands.js';
import { exampleFacts } from './golden/example-facts.js';
import { EXAMPLE_DAY, exampleSupplier } from './golden/example-payments.js';
import { EVIDENCE_TIERS, type SupplierEvidence } from './payment-facts.js';
import { CURRENT_POLICY } from './policy/policies.js';
import { score } from './score.js';

/** Monotone in outcomes, not in counts: what docs/adr/0014 measured, and how little it is. */
describe('one more supplier below the score', () => {
  it('may raise it a little, by taking room in a full pool from worse ones', () => {
    const bad = Array.from({ length: 6 }, (_, index) =>
      exampleSupplier(`bad-${index}`, 'DOCUMENTED', [0, 0, 0, 2, 12]),
    );
    const fair = ['a', 'b', 'c'].map((id) => exampleSupplier(id, 'DECLARED', [0, 7]));
    const before = pointsOf([...bad, ...fair]);
    const lessBad = exampleSupplier('less-bad', 'DOCUMENTED', [0, 0, 0, 50]);
    const rise = pointsOf([...bad, ...fair, lessBad]) - before;
    expect(30).toBeLessThan(before);
    expect(rise).toBeGreaterThan(1);
    expect(rise).toBeLessThan(1.5);
  });

  it('never raises it by two points, whatever the suppliers', () => {
    const count = fc.integer({ min: 0, max: 12 });
    const counts = fc
      .tuple(count, count, count, count, count, count, count)
      .filter((all) => all.some((one) => one > 0));
    const tier = fc.constantFrom(...EVIDENCE_TIERS);
    const suppliers = fc
      .array(fc.record({ tier, counts }), { minLength: 1, maxLength: 12 })
      .map((all) => all.map((one, index) => exampleSupplier(`s${index}`, one.tier, one.counts)));
    fc.assert(
      fc.property(suppliers, counts, tier, (known, brought, proof) => {
        const before = pointsOf(known);
        fc.pre(valueOf(brought) * SURVIVAL < before);
        const more = [...known, exampleSupplier('more', proof, brought)];
        expect(pointsOf(more) - before).toBeLessThan(2);
      }),
      { numRuns: 400 },
    );
  });
});

/** Of a company of unknown age, of which nothing else is known. */
const SURVIVAL = 100 * (1 - 0.0093 / 3);

function pointsOf(paymentEvidence: readonly SupplierEvidence[]): number {
  return score(exampleFacts({ paymentEvidence }), EXAMPLE_DAY).score!;
}

function valueOf(counts: readonly number[]): number {
  const total = counts.reduce((sum, one) => sum + one, 0);
  return utilityOf(counts.map((one) => one / total) as unknown as Bands, CURRENT_POLICY.utilities.value);
}
