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

  it('says nothing of who speaks where nothing is known', () => {
    expect(detailOf({}).en).toMatch(/^3 invoices, /);
  });
});
