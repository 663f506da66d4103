import { readEvidence } from '../../evidence/read-evidence.js';
import type { ScoringFacts } from '../../facts.js';
import { exampleFacts } from '../../golden/example-facts.js';
import { CURRENT_POLICY } from '../../policy/policies.js';
import { freeOfFines } from './signal.js';

const AS_OF = '2026-11-21';

function answer(known: Partial<ScoringFacts>) {
  return freeOfFines.answer(readEvidence(exampleFacts(known), AS_OF, CURRENT_POLICY), CURRENT_POLICY);
}

describe('free-of-fines', () => {
  const fine = { recordId: 'fine', decidedOn: '2026-06-01', publishedUntil: '2026-12-01' };

  it('warns of a published fine', () => {
    expect(answer({ sanctions: [fine] })).toMatchObject({
      answer: 'FALSE',
      finding: { en: 'Published fine, decided on 1 June 2026.' },
    });
  });

  it('forgets a fine the day after its publication ends', () => {
    expect(answer({ sanctions: [{ ...fine, publishedUntil: '2026-11-20' }] }).answer).toBe('NOT_AVAILABLE');
  });

  it('is not reassured by the absence of a fine, because few companies are audited', () => {
    expect(answer({ sanctions: [] }).answer).toBe('NOT_AVAILABLE');
  });

  it('is asked of French companies only', () => {
    expect(answer({ country: 'GB', sanctions: [fine] }).answer).toBe('NOT_APPLICABLE');
  });
});
