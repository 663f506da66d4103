import { readEvidence } from '../../evidence/read-evidence.js';
import type { ScoringFacts } from '../../facts.js';
import { exampleFacts } from '../../golden/example-facts.js';
import { CURRENT_POLICY } from '../../policy/policies.js';
import { stillInBusiness } from './signal.js';

const AS_OF = '2026-11-21';

function answer(known: Partial<ScoringFacts>) {
  return stillInBusiness.answer(readEvidence(exampleFacts(known), AS_OF, CURRENT_POLICY), CURRENT_POLICY);
}

describe('still-in-business', () => {
  it('is reassured by an active company', () => {
    expect(answer({ status: 'ACTIVE' })).toMatchObject({ answer: 'TRUE' });
  });

  it('states the day on which a company ceased', () => {
    expect(answer({ status: 'CEASED', ceasedOn: '2024-12-31' })).toMatchObject({
      answer: 'FALSE',
      finding: {
        fr: 'Elle a cessé son activité le 31 décembre 2024.',
        en: 'It ceased trading on 31 December 2024.',
      },
    });
  });

  it('does not know of a cessation that lies ahead', () => {
    expect(answer({ status: 'CEASED', ceasedOn: '2027-01-01' }).answer).not.toBe('FALSE');
  });

  it('says so when the register is silent', () => {
    expect(answer({ status: 'UNKNOWN' })).toMatchObject({ answer: 'NOT_AVAILABLE' });
  });
});
