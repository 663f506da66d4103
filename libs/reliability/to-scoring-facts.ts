import type { CompanyPublicFacts } from '#companies';
import { isSensibleDay, type ScoringFacts } from '#scoring';
import type { KnownFacts } from './known-facts/known-facts.js';
import { toSupplierEvidence } from './payment-evidence/to-supplier-evidence.js';

/**
 * Maps what registers say and what suppliers told to the input of the score. Impossible days (0009, 5025) and figures become unknown here: one
 * absurd row must not deprive a company of its report.
 */
export function toScoringFacts({ company: facts, suppliers, charter }: KnownFacts): ScoringFacts {
  const { identity, insolvency } = facts;
  const paymentEvidence = toSupplierEvidence(suppliers, identity);
  return {
    country: identity.country,
    status: identity.status,
    createdOn: sensible(identity.createdOn),
    ceasedOn: sensible(identity.ceasedOn),
    accountsNextDueOn: sensible(identity.accountsNextDueOn),
    insolvency: { status: insolvency.status, since: sensible(insolvency.since) },
    accounts: accountsOf(facts),
    paymentPractices: paymentPracticesOf(facts),
    sanctions: facts.sanctions
      .filter(({ decidedOn, publishedUntil }) => isSensibleDay(decidedOn) && isSensibleDay(publishedUntil))
      .map(({ recordId, decidedOn, publishedUntil }) => ({ recordId, decidedOn, publishedUntil })),
    ...(paymentEvidence.length > 0 ? { paymentEvidence } : {}),
    ...(charter ? { charter } : {}),
  };
}

function accountsOf({ annualAccounts }: CompanyPublicFacts): ScoringFacts['accounts'] {
  return annualAccounts
    .filter(({ closedOn }) => isSensibleDay(closedOn))
    .map((year) => ({
      closedOn: year.closedOn,
      kind: year.kind,
      turnoverMinor: year.turnover && Number(year.turnover.minor),
      equityRatio: finite(year.equityRatio),
      liquidityRatio: finite(year.liquidityRatio),
      cashFlowMargin: finite(year.cashFlowMargin),
      interestCover: finite(year.interestCover),
      ebitdaMargin: finite(year.ebitdaMargin),
      supplierDays: finite(year.supplierDays),
    }));
}

function paymentPracticesOf({ paymentPractices }: CompanyPublicFacts): ScoringFacts['paymentPractices'] {
  return paymentPractices
    .filter(({ periodEndOn }) => isSensibleDay(periodEndOn))
    .map((report) => ({
      reportId: report.reportId,
      periodEndOn: report.periodEndOn,
      filedOn: sensible(report.filedOn),
      averageDaysToPay: finite(report.averageDaysToPay),
      paidWithin30Pct: finite(report.paidWithin30Pct),
      paid31To60Pct: finite(report.paid31To60Pct),
      paidAfter60Pct: finite(report.paidAfter60Pct),
      paidLatePct: finite(report.paidLatePct),
      lateByDisputePct: finite(report.lateByDisputePct),
      shortestTermDays: finite(report.shortestTermDays),
      longestTermDays: finite(report.longestTermDays),
    }));
}

function sensible(day: string | null): string | null {
  return isSensibleDay(day) ? day : null;
}

/** PostgreSQL's NaN and Infinity travel through JSON as text. */
function finite(value: number | null): number | null {
  return Number.isFinite(value) ? value : null;
}
