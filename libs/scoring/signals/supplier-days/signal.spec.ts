import { readEvidence } from '../../evidence/read-evidence.js';
import type { ScoringFacts } from '../../facts.js';
import { exampleAccounts, exampleFacts } from '../../golden/example-facts.js';
import { CURRENT_POLICY } from '../../policy/policies.js';
import { supplierDays } from './signal.js';

const AS_OF = '2026-11-21';

function answer(known: Partial<ScoringFacts>) {
  return supplierDays.answer(readEvidence(exampleFacts(known), AS_OF, CURRENT_POLICY), CURRENT_POLICY);
}

describe('supplier-days', () => {
  const withDays = (supplierDays: number | null) =>
    answer({ accounts: [exampleAccounts({ equityRatio: 30, supplierDays })] });

  it.each([
    [52.864, 'TRUE'],
    [60, 'TRUE'],
    [116.598, 'FALSE'],
    [0, 'NOT_AVAILABLE'],
    [-3, 'NOT_AVAILABLE'],
    [null, 'NOT_AVAILABLE'],
  ])('answers %p days with %s', (days, expected) => {
    expect(withDays(days).answer).toBe(expected);
  });

  it.each([180, 879.883])('does not print %p, a figure that only says that purchases were small', (days) => {
    expect(withDays(days).finding.en).toBe('At least 180 days of purchases were owed at closing.');
  });
});
