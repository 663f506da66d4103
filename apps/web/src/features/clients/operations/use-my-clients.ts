import { useState } from 'react';
import { MyClientsDocument, type ClientLineFragment } from '../../../generated/graphql';
import { useOperation, type Answer } from '../../../lib/use-operation';

export interface MyClients {
  readonly clients: readonly ClientLineFragment[];
  /** State of the latest page asked for. */
  readonly page: Answer<unknown>;
  /** Asks for the next page; null when there is none, or when it is not known yet. */
  readonly loadMore: (() => void) | null;
}

/** Clients page by page, worst lateness first. Give the component another `key` for another search: pages never mix. */
export function useMyClients(query: string): MyClients {
  const [{ earlier, after }, setPages] = useState<{
    earlier: readonly ClientLineFragment[];
    after: string | null;
  }>({ earlier: [], after: null });
  const page = useOperation(MyClientsDocument, { query: query || null, after });
  if (page.status !== 'READY') return { clients: earlier, page, loadMore: null };
  const { edges, pageInfo } = page.data.myClients;
  const clients = [...earlier, ...edges.map(({ node }) => node)];
  const next = () => setPages({ earlier: clients, after: pageInfo.endCursor ?? null });
  return { clients, page, loadMore: pageInfo.hasNextPage ? next : null };
}
