import { exampleFacts } from '../golden/example-facts.js';
import { EXAMPLE_DAY, exampleSupplier } from '../golden/example-payments.js';
import { score } from '../score.js';

describe('contribution of a supplier', () => {
  const detailOf = (known: object) =>
    score(
      exampleFacts({ paymentEvidence: [exampleSupplier('s', 'LEDGER', [3], known)] }),
      EXAMPLE_DAY,
    ).contributions.find(({ kind }) => kind === 'SUPPLIER')!.detail;

  it('says who speaks as far as anyone may know', () => {
    const description = { fr: 'Travaux de plomberie', en: 'Plumbing' };
    expect(detailOf({ description }).fr).toMatch(/^Travaux de plomberie\u00a0: 3 factures, /);
    expect(detailOf({ description }).en).toMatch(/^Plumbing: 3 invoices, /);
  });

  it('says who speaks as told with the proof that counts, in whatever order the proofs come', () => {
    const proofs = (['LEDGER', 'DECLARED'] as const).map((tier) =>
      exampleSupplier('s', tier, [3], { description: { fr: tier, en: tier } }),
    );
    const details = [proofs, proofs.toReversed()].map(
      (paymentEvidence) =>
        score(exampleFacts({ paymentEvidence }), EXAMPLE_DAY).contributions.at(-2)!.detail.en,
    );
    expect(details).toEqual([expect.stringMatching(/^LEDGER: /), expect.stringMatching(/^LEDGER: /)]);
  });

  it('says nothing of who speaks where nothing is known', () => {
    expect(detailOf({}).en).toMatch(/^3 invoices, /);
  });
});
