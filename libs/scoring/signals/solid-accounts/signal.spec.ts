import { readEvidence } from '../../evidence/read-evidence.js';
import type { ScoringFacts } from '../../facts.js';
import { exampleAccounts, exampleFacts } from '../../golden/example-facts.js';
import { CURRENT_POLICY } from '../../policy/policies.js';
import { solidAccounts } from './signal.js';

const AS_OF = '2026-11-21';

function answer(known: Partial<ScoringFacts>) {
  return solidAccounts.answer(readEvidence(exampleFacts(known), AS_OF, CURRENT_POLICY), CURRENT_POLICY);
}

describe('solid-accounts', () => {
  it('is reassured by ratios that are together at least average', () => {
    expect(answer({ accounts: [exampleAccounts({ equityRatio: 60, liquidityRatio: 200 })] }).answer).toBe(
      'TRUE',
    );
  });

  it('warns when they are together worse than average', () => {
    expect(answer({ accounts: [exampleAccounts({ equityRatio: 5, liquidityRatio: 200 })] }).answer).toBe(
      'FALSE',
    );
  });

  it('does not conclude from one ratio', () => {
    expect(answer({ accounts: [exampleAccounts({ equityRatio: 5 })] }).answer).toBe('NOT_AVAILABLE');
  });
});
