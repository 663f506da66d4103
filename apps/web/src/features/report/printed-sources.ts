import type { OriginFragment, ReportedCompanyFragment } from '../../generated/graphql';

/** The latest statement of each register that the report uses: paper has no room for a source under each fact. */
export function printedSources(company: ReportedCompanyFragment): OriginFragment[] {
  const facts = [company, ...company.legalNotices, ...company.annualAccounts, ...company.paymentPractices];
  const latest = new Map<string, OriginFragment>();
  for (const { provenance } of facts) {
    const known = latest.get(provenance.source);
    if (!known || known.sourceOn < provenance.sourceOn) latest.set(provenance.source, provenance);
  }
  return [...latest.values()];
}
