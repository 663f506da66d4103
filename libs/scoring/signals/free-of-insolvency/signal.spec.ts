import { readEvidence } from '../../evidence/read-evidence.js';
import type { ScoringFacts } from '../../facts.js';
import { exampleFacts } from '../../golden/example-facts.js';
import { CURRENT_POLICY } from '../../policy/policies.js';
import { freeOfInsolvency } from './signal.js';

const AS_OF = '2026-11-21';

function answer(known: Partial<ScoringFacts>) {
  return freeOfInsolvency.answer(readEvidence(exampleFacts(known), AS_OF, CURRENT_POLICY), CURRENT_POLICY);
}

describe('free-of-insolvency', () => {
  it.each(['NONE', 'CLOSED_PAID'] as const)('is reassured by %s', (status) => {
    expect(answer({ insolvency: { status, since: null } }).answer).toBe('TRUE');
  });

  it.each(['SAFEGUARD', 'REORGANISATION', 'PLAN', 'LIQUIDATION', 'CLOSED_UNPAID'] as const)(
    'warns of %s',
    (status) => {
      expect(answer({ insolvency: { status, since: '2026-01-22' } })).toMatchObject({
        answer: 'FALSE',
        finding: { en: expect.stringContaining('on 22 January 2026') },
      });
    },
  );

  it('forgets a plan once the longest time that the law allows has passed', () => {
    expect(answer({ insolvency: { status: 'PLAN', since: '2016-11-21' } }).answer).toBe('TRUE');
    expect(answer({ insolvency: { status: 'PLAN', since: '2016-11-22' } }).answer).toBe('FALSE');
  });

  it('does not name a British procedure with a word of French law', () => {
    const { finding } = answer({ country: 'GB', insolvency: { status: 'REORGANISATION', since: null } });
    expect(finding.fr).toBe('Le registre britannique signale une procédure d’insolvabilité.');
  });
});
