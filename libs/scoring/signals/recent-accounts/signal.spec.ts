import { readEvidence } from '../../evidence/read-evidence.js';
import type { ScoringFacts } from '../../facts.js';
import { exampleAccounts, exampleFacts } from '../../golden/example-facts.js';
import { CURRENT_POLICY } from '../../policy/policies.js';
import { recentAccounts } from './signal.js';

const AS_OF = '2026-11-21';

function answer(known: Partial<ScoringFacts>) {
  return recentAccounts.answer(readEvidence(exampleFacts(known), AS_OF, CURRENT_POLICY), CURRENT_POLICY);
}

describe('recent-accounts', () => {
  it('is reassured by accounts of the last two years', () => {
    expect(answer({ accounts: [exampleAccounts({ equityRatio: 30 })] }).finding.fr).toBe(
      'Comptes clos le 31 décembre 2025.',
    );
  });

  it('tells old accounts from none', () => {
    expect(answer({ accounts: [exampleAccounts({ closedOn: '2024-11-20', equityRatio: 30 })] }).answer).toBe(
      'FALSE',
    );
    expect(answer({ accounts: [] }).answer).toBe('NOT_AVAILABLE');
  });

  it('does not take the accounts of a group for those of the company', () => {
    expect(answer({ accounts: [exampleAccounts({ kind: 'CONSOLIDATED', equityRatio: 30 })] })).toMatchObject({
      answer: 'NOT_AVAILABLE',
      finding: { en: 'Only group accounts are public.' },
    });
  });
});
