import { ExampleCompaniesDocument, type CompanyHitLineFragment } from '../../../generated/graphql';
import { useOperation } from '../../../lib/use-operation';

const NO_VARIABLES = {};

/** Companies worth trying, named by the database itself: one that was not loaded is not offered. */
export function useExampleCompanies(): readonly CompanyHitLineFragment[] {
  const answer = useOperation(ExampleCompaniesDocument, NO_VARIABLES);
  return answer.status === 'READY' ? Object.values(answer.data).flat() : [];
}
