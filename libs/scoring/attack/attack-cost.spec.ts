import { exampleFacts } from '../golden/example-facts.js';
import { EXAMPLE_DAY, exampleSupplier } from '../golden/example-payments.js';
import { attackCost } from './attack-cost.js';

const BAD_PAYER = [1, 2, 3, 2, 2];
const GOOD_PAYER = [20];

function costWith(honest: number, counts: readonly number[]) {
  const paymentEvidence = Array.from({ length: honest }, (_, index) =>
    exampleSupplier(`honest-${index}`, 'LEDGER', counts),
  );
  return attackCost(exampleFacts({ paymentEvidence }), EXAMPLE_DAY)!;
}

/** The table that the method publishes. */
describe('attack cost', () => {
  it.each([
    [0, 1, 2],
    [1, 3, 4],
    [3, 10, 47],
    [8, null, null],
  ])('with %s honest ledgers: %s accomplices raise a bad payer, %s lower a good one', (honest, up, down) => {
    expect(costWith(honest, BAD_PAYER).toRaise).toBe(up);
    expect(costWith(honest, GOOD_PAYER).toLower).toBe(down);
  });

  it('has no meaning for a company without a score to move', () => {
    expect(attackCost(exampleFacts({ status: 'CEASED' }), EXAMPLE_DAY)).toBeNull();
  });

  it('is impossible where the scale ends', () => {
    expect(costWith(3, GOOD_PAYER).toRaise).toBeNull();
  });
});
