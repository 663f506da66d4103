import { useState } from 'react';
import type { TypedDocumentString } from '../generated/graphql';
import { useOperation, type Answer } from './use-operation';

interface Connection<TNode> {
  readonly edges: readonly { readonly node: TNode }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Pages<TData, TNode> {
  /** Everything that was loaded so far, in the order of the API. */
  readonly nodes: readonly TNode[];
  /** State of the latest page asked for. */
  readonly page: Answer<TData>;
  /** Asks for the next page; null when there is none, or when it is not known yet. */
  readonly loadMore: (() => void) | null;
}

/**
 * Pages of one list, one after the other. Give the component another `key` for another list: pages never mix.
 * `connectionOf` finds the page in an answer; null = the API refused the list.
 */
export function usePages<TData, TVariables, TNode>(
  document: TypedDocumentString<TData, TVariables>,
  variables: Omit<TVariables, 'after'>,
  connectionOf: (data: TData) => Connection<TNode> | null,
): Pages<TData, TNode> {
  const [{ earlier, after }, setPages] = useState<{ earlier: readonly TNode[]; after: string | null }>({
    earlier: [],
    after: null,
  });
  const page = useOperation(document, { ...variables, after } as TVariables);
  const connection = page.status === 'READY' ? connectionOf(page.data) : null;
  if (!connection) return { nodes: earlier, page, loadMore: null };
  const { edges, pageInfo } = connection;
  const nodes = [...earlier, ...edges.map((edge) => edge.node)];
  const next = () => setPages({ earlier: nodes, after: pageInfo.endCursor });
  return { nodes, page, loadMore: pageInfo.hasNextPage ? next : null };
}
