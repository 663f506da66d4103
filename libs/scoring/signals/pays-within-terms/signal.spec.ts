import { readEvidence } from '../../evidence/read-evidence.js';
import type { ScoringFacts } from '../../facts.js';
import { exampleFacts, exampleReport } from '../../golden/example-facts.js';
import { CURRENT_POLICY } from '../../policy/policies.js';
import { paysWithinTerms } from './signal.js';

const AS_OF = '2026-11-21';

function answer(known: Partial<ScoringFacts>) {
  return paysWithinTerms.answer(readEvidence(exampleFacts(known), AS_OF, CURRENT_POLICY), CURRENT_POLICY);
}

describe('pays-within-terms', () => {
  const reported = (paidLatePct: number | null, lateByDisputePct: number | null = null) =>
    answer({
      country: 'GB',
      paymentPractices: [exampleReport({ paidLatePct, lateByDisputePct, averageDaysToPay: 71 })],
    });

  it('asks it of British companies only', () => {
    expect(answer({ country: 'FR' }).answer).toBe('NOT_APPLICABLE');
  });

  it.each([
    [0, 'TRUE'],
    [20, 'TRUE'],
    [20.5, 'FALSE'],
    [100, 'FALSE'],
  ])('answers a late share of %d %% with %s', (late, expected) => {
    expect(reported(late).answer).toBe(expected);
  });

  it('never concludes from average days: slow is not late', () => {
    expect(reported(null).answer).toBe('NOT_AVAILABLE');
  });

  it('shows the share that is in dispute', () => {
    expect(reported(5, 2).finding.en).toBe(
      '5% of invoices paid beyond terms to 30 June 2026, of which in dispute 2%.',
    );
  });
});
