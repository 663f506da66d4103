import { exampleAccounts, exampleFacts, exampleReport } from './golden/example-facts.js';
import { exampleInvoice, exampleSupplier } from './golden/example-payments.js';
import { nextChangeOn } from './next-change.js';

const AS_OF = '2026-11-21';

describe('day of the next change', () => {
  it('is unknown to a company of which nothing can change', () => {
    expect(nextChangeOn(exampleFacts({ createdOn: '1980-01-01' }), AS_OF)).toBeNull();
  });

  it('is the day after the accounts have grown too old', () => {
    const facts = exampleFacts({ accounts: [exampleAccounts({ equityRatio: 30 })] });
    expect(nextChangeOn(facts, AS_OF)).toBe('2028-01-01');
  });

  it('is a birthday that changes the base rate', () => {
    expect(nextChangeOn(exampleFacts({ createdOn: '2022-03-01' }), AS_OF)).toBe('2027-03-01');
    expect(nextChangeOn(exampleFacts({ createdOn: '2010-03-01' }), AS_OF)).toBe('2035-03-01');
  });

  it('is within a week while evidence fades', () => {
    const facts = exampleFacts({ country: 'GB', paymentPractices: [exampleReport({ paidLatePct: 4 })] });
    expect(nextChangeOn(facts, AS_OF)).toBe('2026-11-28');
  });

  it('is the day after a deadline', () => {
    expect(nextChangeOn(exampleFacts({ country: 'GB', accountsNextDueOn: AS_OF }), AS_OF)).toBe('2026-11-22');
  });

  it('is the day after an invoice was due that nobody has paid, then every week', () => {
    const open = exampleInvoice('i', -30, { payments: [] });
    const facts = exampleFacts({
      paymentEvidence: [exampleSupplier('s', 'LEDGER', [], { experiences: [open] })],
    });
    expect(nextChangeOn(facts, AS_OF)).toBe('2026-12-22');
    expect(nextChangeOn(facts, '2026-12-23')).toBe('2026-12-29');
    expect(nextChangeOn(facts, '2026-12-29')).toBe('2027-01-05');
  });

  it('is never announced for an invoice in dispute, which stays frozen until the facts change', () => {
    const frozen = exampleInvoice('i', 30, { standing: 'DISPUTED' });
    const facts = exampleFacts({
      paymentEvidence: [exampleSupplier('s', 'LEDGER', [], { experiences: [frozen] })],
    });
    expect(nextChangeOn(facts, AS_OF)).toBeNull();
  });
});
