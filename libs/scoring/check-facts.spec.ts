import { exampleAccounts, exampleFacts, exampleReport } from './golden/example-facts.js';
import type { ScoringFacts } from './facts.js';
import { policyOf } from './policy/policies.js';
import { score } from './score.js';

const fine = { recordId: 'fine', decidedOn: '2026-01-01', publishedUntil: '2027-01-01' };

const REFUSED: readonly [string, Partial<ScoringFacts>][] = [
  ['accounts[0].equityRatio', { accounts: [exampleAccounts({ equityRatio: NaN })] }],
  ['accounts[0].equityRatio', { accounts: [exampleAccounts({ equityRatio: 'NaN' as unknown as number })] }],
  ['accounts[0].turnoverMinor', { accounts: [exampleAccounts({ turnoverMinor: Infinity })] }],
  ['accounts[0].closedOn', { accounts: [exampleAccounts({ closedOn: '2026-02-30' })] }],
  ['accounts', { accounts: [exampleAccounts({ equityRatio: 1 }), exampleAccounts({ equityRatio: 2 })] }],
  ['paymentPractices[0].paidLatePct', { paymentPractices: [exampleReport({ paidLatePct: -Infinity })] }],
  ['paymentPractices', { paymentPractices: [exampleReport(), exampleReport()] }],
  ['sanctions', { sanctions: [fine, fine] }],
  ['sanctions[0].publishedUntil', { sanctions: [{ ...fine, publishedUntil: '9999-12-31' }] }],
  ['createdOn', { createdOn: '0009-01-01' }],
  ['insolvency.since', { insolvency: { status: 'PLAN', since: 'yesterday' } }],
  ['insolvency.status', { insolvency: { status: 'BANKRUPT' as 'NONE', since: null } }],
  ['country', { country: 'DE' as 'FR' }],
];

describe('bad facts', () => {
  it.each(REFUSED)('are refused at %s', (path, known) => {
    expect(() => score(exampleFacts(known), '2026-11-21')).toThrow(
      expect.objectContaining({ name: 'ScoringError', code: 'BAD_FACTS', path }),
    );
  });

  it('include an impossible day of the score', () => {
    expect(() => score(exampleFacts(), '2026-13-01')).toThrow(expect.objectContaining({ path: 'asOf' }));
  });
});

describe('policies', () => {
  it('refuse an unknown version', () => {
    expect(() => policyOf('0.0')).toThrow(expect.objectContaining({ code: 'UNKNOWN_POLICY' }));
  });
});
