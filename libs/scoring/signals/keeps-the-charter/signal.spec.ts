import { readEvidence } from '../../evidence/read-evidence.js';
import { exampleCharter, exampleFacts } from '../../golden/example-facts.js';
import { CURRENT_POLICY } from '../../policy/policies.js';
import { answerSignals } from '../all.js';
import type { CharterFact } from '../../charter-fact.js';

function ask(known: Partial<CharterFact> | null, asOf = '2026-11-21') {
  const facts = exampleFacts(known ? { charter: exampleCharter(known) } : {});
  const signals = answerSignals(readEvidence(facts, asOf, CURRENT_POLICY), CURRENT_POLICY);
  return signals.find(({ id }) => id === 'keeps-the-charter');
}

describe('keeps-the-charter', () => {
  it('is not asked of a company that signed nothing', () => {
    expect(ask(null)).toBeUndefined();
  });

  it.each<[Partial<CharterFact>, string, string]>([
    [{ tier: 'GOLD' }, 'TRUE', 'Signed on 3 March 2026, no breach is established; tier: gold.'],
    [
      { status: 'ACTION_PLAN' },
      'FALSE',
      'A breach was established: an action plan is under way since 1 October 2026.',
    ],
    [{ status: 'SUSPENDED' }, 'FALSE', 'Suspended since 1 October 2026.'],
    [{ status: 'REVOKED', shownUntil: '2027-10-01' }, 'FALSE', 'Revoked on 1 October 2026, for a breach.'],
    [
      { status: 'EXPIRED', shownUntil: '2027-10-01' },
      'NOT_APPLICABLE',
      'The commitment ended on 1 October 2026.',
    ],
    [
      { status: 'WITHDRAWN', shownUntil: '2027-10-01' },
      'NOT_APPLICABLE',
      'The company withdrew its signature on 1 October 2026.',
    ],
  ])('answers %j with %s', (known, answer, found) => {
    const signal = ask({ statusOn: '2026-10-01', ...known })!;
    expect([signal.answer, signal.finding.en]).toEqual([answer, found]);
  });

  it('knows no signature and no suspension before its day', () => {
    expect(ask({}, '2026-03-02')).toBeUndefined();
    expect(ask({ status: 'SUSPENDED', statusOn: '2026-12-01' })).toBeUndefined();
  });

  it('takes a commitment whose term has passed for ended, whether or not anybody wrote it down', () => {
    expect(ask({}, '2028-03-02')!.answer).toBe('TRUE');
    expect(ask({}, '2028-03-03')).toMatchObject({
      answer: 'NOT_APPLICABLE',
      finding: { en: 'The commitment ended on 3 March 2028.' },
    });
  });

  it('forgets what has ended on the day after it is last shown', () => {
    const revoked = { status: 'REVOKED', statusOn: '2026-10-01', shownUntil: '2027-10-01' } as const;
    expect(ask(revoked, '2027-10-01')!.answer).toBe('FALSE');
    expect(ask(revoked, '2027-10-02')).toBeUndefined();
  });
});
