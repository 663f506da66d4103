import { readEvidence } from '../../evidence/read-evidence.js';
import type { ScoringFacts } from '../../facts.js';
import { exampleFacts } from '../../golden/example-facts.js';
import { CURRENT_POLICY } from '../../policy/policies.js';
import { established } from './signal.js';

const AS_OF = '2026-11-21';

function answer(known: Partial<ScoringFacts>) {
  return established.answer(readEvidence(exampleFacts(known), AS_OF, CURRENT_POLICY), CURRENT_POLICY);
}

describe('established', () => {
  it.each([
    ['2021-11-21', 'TRUE'],
    ['2021-11-22', 'FALSE'],
    ['2027-01-01', 'NOT_AVAILABLE'],
    [null, 'NOT_AVAILABLE'],
  ])('answers a company created on %p with %s', (createdOn, expected) => {
    expect(answer({ createdOn }).answer).toBe(expected);
  });
});
