import { useState } from 'react';
import {
  SearchCompaniesDocument,
  type CompanyHitLineFragment,
  type SearchCompaniesQueryVariables,
} from '../../../generated/graphql';
import { useOperation, type Answer } from '../../../lib/use-operation';

export interface CompanySearch {
  readonly hits: readonly CompanyHitLineFragment[];
  /** State of the latest page asked for. */
  readonly page: Answer<unknown>;
  /** Asks for the next page; null when there is none, or when it is not known yet. */
  readonly loadMore: (() => void) | null;
}

/** Pages of one search, one after the other. Give the component another `key` for another search: pages never mix. */
export function useCompanySearch(criteria: Omit<SearchCompaniesQueryVariables, 'after'>): CompanySearch {
  const [earlier, setEarlier] = useState<readonly CompanyHitLineFragment[]>([]);
  const [after, setAfter] = useState<string | null>(null);
  const page = useOperation(SearchCompaniesDocument, { ...criteria, after });
  if (page.status !== 'READY') return { hits: earlier, page, loadMore: null };
  const { edges, pageInfo } = page.data.searchCompanies;
  const hits = [...earlier, ...edges.map((edge) => edge.node)];
  const next = () => {
    setEarlier(hits);
    setAfter(pageInfo.endCursor ?? null);
  };
  return { hits, page, loadMore: pageInfo.hasNextPage ? next : null };
}
