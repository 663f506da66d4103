import { readEvidence } from '../../evidence/read-evidence.js';
import type { ScoringFacts } from '../../facts.js';
import { exampleFacts } from '../../golden/example-facts.js';
import { CURRENT_POLICY } from '../../policy/policies.js';
import { filesOnTime } from './signal.js';

const AS_OF = '2026-11-21';

function answer(known: Partial<ScoringFacts>) {
  return filesOnTime.answer(readEvidence(exampleFacts(known), AS_OF, CURRENT_POLICY), CURRENT_POLICY);
}

describe('files-on-time', () => {
  it.each([
    ['2026-11-21', 'TRUE'],
    ['2026-11-20', 'FALSE'],
    [null, 'NOT_AVAILABLE'],
  ])('answers accounts due on %p with %s', (accountsNextDueOn, expected) => {
    expect(answer({ country: 'GB', accountsNextDueOn }).answer).toBe(expected);
  });

  it('is asked of British companies only', () => {
    expect(answer({ country: 'FR', accountsNextDueOn: '2020-01-01' }).answer).toBe('NOT_APPLICABLE');
  });
});
