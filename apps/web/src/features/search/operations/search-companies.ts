import { useState } from 'react';
import {
  SearchCompaniesDocument,
  type CompanyHitLineFragment,
  type SearchCompaniesQueryVariables,
} from '../../../generated/graphql';
import { useOperation, type Answer } from '../../../lib/use-operation';
import { pagesReadOf, rememberPages, type PagesRead } from '../pages-read';

export interface CompanySearch {
  readonly hits: readonly CompanyHitLineFragment[];
  /** State of the latest page asked for. */
  readonly page: Answer<unknown>;
  /** Asks for the next page; null when there is none, or when it is not known yet. */
  readonly loadMore: (() => void) | null;
}

/**
 * Pages of one search, one after the other. Give the component another `key` for another search: pages never mix.
 * `entry` of the browser's history remembers how far the reader went, so that Back leads to the same place in the list.
 */
export function useCompanySearch(
  criteria: Omit<SearchCompaniesQueryVariables, 'after'>,
  entry: string,
): CompanySearch {
  const [{ earlier, after }, setPages] = useState<PagesRead>(() => pagesReadOf(entry));
  const page = useOperation(SearchCompaniesDocument, { ...criteria, after });
  if (page.status !== 'READY') return { hits: earlier, page, loadMore: null };
  const { edges, pageInfo } = page.data.searchCompanies;
  const hits = [...earlier, ...edges.map((edge) => edge.node)];
  const next = () => {
    const pages = { earlier: hits, after: pageInfo.endCursor ?? null };
    rememberPages(entry, pages);
    setPages(pages);
  };
  return { hits, page, loadMore: pageInfo.hasNextPage ? next : null };
}
