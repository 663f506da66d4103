import type { CharterFact } from '../charter-fact.js';
import { NOTHING_KNOWN, type AccountsFact, type PaymentPracticesFact, type ScoringFacts } from '../facts.js';

/** Facts of an invented company of which the registers say nothing but its status; each test adds what it needs. */
export function exampleFacts(known: Partial<ScoringFacts> = {}): ScoringFacts {
  return { ...NOTHING_KNOWN, ...known };
}

/** Signed on 3 March 2026 for two years. */
export function exampleCharter(known: Partial<CharterFact> = {}): CharterFact {
  return {
    status: 'ACTIVE',
    tier: 'SIGNATORY',
    signedOn: '2026-03-03',
    statusOn: '2026-03-03',
    termEndsOn: '2028-03-03',
    shownUntil: null,
    ...known,
  };
}

export function exampleAccounts(known: Partial<AccountsFact> = {}): AccountsFact {
  return {
    closedOn: '2025-12-31',
    kind: 'COMPLETE',
    turnoverMinor: null,
    equityRatio: null,
    liquidityRatio: null,
    cashFlowMargin: null,
    interestCover: null,
    ebitdaMargin: null,
    supplierDays: null,
    ...known,
  };
}

export function exampleReport(known: Partial<PaymentPracticesFact> = {}): PaymentPracticesFact {
  return {
    reportId: 'report-1',
    periodEndOn: '2026-06-30',
    filedOn: '2026-07-20',
    averageDaysToPay: null,
    paidWithin30Pct: null,
    paid31To60Pct: null,
    paidAfter60Pct: null,
    paidLatePct: null,
    lateByDisputePct: null,
    shortestTermDays: null,
    longestTermDays: null,
    ...known,
  };
}

/** The worked example of the method: an eight-year-old firm with five ratios. */
export const WORKED_EXAMPLE = exampleFacts({
  createdOn: '2018-03-01',
  accounts: [
    exampleAccounts({
      turnoverMinor: 96_000_000,
      equityRatio: 18,
      liquidityRatio: 105,
      cashFlowMargin: 3.1,
      interestCover: 12,
      ebitdaMargin: 5,
    }),
    exampleAccounts({ closedOn: '2024-12-31', turnoverMinor: 100_000_000 }),
  ],
});
