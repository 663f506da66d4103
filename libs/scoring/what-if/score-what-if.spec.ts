import { exampleFacts } from '../golden/example-facts.js';
import { EXAMPLE_DAY, exampleInvoice, exampleSupplier } from '../golden/example-payments.js';
import { score } from '../score.js';
import { scoreWhatIf } from './score-what-if.js';

const FRIDAY = '2026-11-27';
const open = (id: string, known = {}) => exampleInvoice(id, 10, { payments: [], ...known });
const facts = exampleFacts({
  paymentEvidence: [
    exampleSupplier('a', 'LEDGER', [5], {
      experiences: [open('one'), open('two'), exampleInvoice('paid', 0)],
    }),
    exampleSupplier('b', 'DOCUMENTED', [], {
      experiences: [
        open('lost', { standing: 'WRITTEN_OFF' }),
        open('part', { payments: [{ paidOn: EXAMPLE_DAY, share: 0.4 }] }),
      ],
    }),
  ],
});
const pay = (supplierId: string, experienceId: string, paidOn = EXAMPLE_DAY) => ({
  supplierId,
  experienceId,
  paidOn,
});

describe('what if', () => {
  it('these two invoices are paid by Friday', () => {
    const two = [pay('a', 'one', FRIDAY), pay('a', 'two', FRIDAY)];
    const later = scoreWhatIf(facts, { payments: two }, '2026-12-31');
    expect(later.points).toBeGreaterThan(1);
    expect(later.supposed.score! - later.otherwise.score!).toBe(later.points);
    expect(later.otherwise).toEqual(score(facts, '2026-12-31'));
  });

  it('nothing is paid: the published score, and facts as they were', () => {
    const before = structuredClone(facts);
    expect(scoreWhatIf(facts, {}, EXAMPLE_DAY)).toMatchObject({
      points: 0,
      supposed: score(facts, EXAMPLE_DAY),
    });
    scoreWhatIf(facts, { payments: [pay('a', 'one')] }, EXAMPLE_DAY);
    expect(facts).toEqual(before);
  });

  it('what was written off, or open in part, is paid after all', () => {
    expect(scoreWhatIf(facts, { payments: [pay('b', 'lost')] }, EXAMPLE_DAY).points).toBeGreaterThan(0);
    expect(scoreWhatIf(facts, { payments: [pay('b', 'part')] }, '2027-03-01').points).toBeGreaterThan(0);
  });

  it('a payment comes later than the day of the score: it does not count yet', () => {
    expect(scoreWhatIf(facts, { payments: [pay('a', 'one', FRIDAY)] }, EXAMPLE_DAY).points).toBe(0);
  });

  it('a company of which nothing is known is rated by three suppliers', () => {
    const suppliers = ['x', 'y', 'z'].map((id) => exampleSupplier(id, 'DOCUMENTED', [4]));
    const { otherwise, supposed, points } = scoreWhatIf(exampleFacts(), { suppliers }, EXAMPLE_DAY);
    expect([otherwise.outcome, supposed.outcome, points]).toEqual(['NOT_ENOUGH_EVIDENCE', 'SCORED', null]);
    expect(supposed).toEqual(score(exampleFacts({ paymentEvidence: suppliers }), EXAMPLE_DAY));
  });

  it.each([
    ['payments[0]', pay('a', 'unknown')],
    ['payments[0]', pay('stranger', 'one')],
    ['payments[0]', pay('a', 'paid')],
    ['paymentEvidence[0].experiences[0].payments.paidOn', pay('a', 'one', '2026-02-30')],
  ])('is refused at %s', (path, payment) => {
    expect(() => scoreWhatIf(facts, { payments: [payment] }, EXAMPLE_DAY)).toThrow(
      expect.objectContaining({ code: 'BAD_FACTS', path }),
    );
  });
});
