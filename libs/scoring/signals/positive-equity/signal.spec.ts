import { readEvidence } from '../../evidence/read-evidence.js';
import type { ScoringFacts } from '../../facts.js';
import { exampleAccounts, exampleFacts } from '../../golden/example-facts.js';
import { CURRENT_POLICY } from '../../policy/policies.js';
import { positiveEquity } from './signal.js';

const AS_OF = '2026-11-21';

function answer(known: Partial<ScoringFacts>) {
  return positiveEquity.answer(readEvidence(exampleFacts(known), AS_OF, CURRENT_POLICY), CURRENT_POLICY);
}

describe('positive-equity', () => {
  it.each([
    [29.9, 'TRUE'],
    [-36.881, 'FALSE'],
    [0, 'NOT_AVAILABLE'],
    [179.52, 'NOT_AVAILABLE'],
    [null, 'NOT_AVAILABLE'],
  ])('answers an equity ratio of %p with %s', (equityRatio, expected) => {
    expect(answer({ accounts: [exampleAccounts({ equityRatio, liquidityRatio: 120 })] }).answer).toBe(
      expected,
    );
  });
});
