import { CompanyReportDocument, type CompanyReportQuery } from '../../../generated/graphql';
import { useOperation, type Answer } from '../../../lib/use-operation';

export type Refusal = Exclude<CompanyReportQuery['company'], { __typename: 'Company' }>;

/** The whole report in one question. `asOf` null = today. */
export function useCompanyReport(number: string, asOf: string | null): Answer<CompanyReportQuery> {
  return useOperation(CompanyReportDocument, { number, asOf });
}
