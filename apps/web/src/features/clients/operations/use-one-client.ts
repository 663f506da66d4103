import { useState } from 'react';
import {
  OneClientDocument,
  type ClientLineFragment,
  type OneClientQuery,
  type RatingOfClientFragment,
} from '../../../generated/graphql';
import type { RequestError } from '../../../lib/request';
import { useOperation } from '../../../lib/use-operation';

interface Known {
  /** Null when nothing that we told of it still stands. */
  readonly client: ClientLineFragment | null;
  readonly ratings: readonly RatingOfClientFragment[];
}

export interface OneClient {
  /** Null until the first answer; then kept while newer ones are on their way. */
  readonly known: Known | null;
  readonly failed: RequestError | null;
  /** Asks again from the first page on. */
  readonly refresh: () => void;
  readonly loadMore: (() => void) | null;
}

interface Pages {
  readonly earlier: readonly RatingOfClientFragment[];
  readonly after: string | null;
}

const FIRST_PAGE: Pages = { earlier: [], after: null };

/** What we told of one client; earlier pages of ratings stay as they were read. */
export function useOneClient(companyId: string): OneClient {
  const [{ earlier, after }, setPages] = useState(FIRST_PAGE);
  const [latest, setLatest] = useState<(Known & { readonly data: OneClientQuery }) | null>(null);
  const answer = useOperation(OneClientDocument, { companyId, query: companyId, after });
  if (answer.status === 'READY' && answer.data !== latest?.data) {
    const { myClients, myRatings } = answer.data;
    setLatest({
      data: answer.data,
      client: myClients.edges[0]?.node ?? null,
      ratings: [...earlier, ...myRatings.edges.map(({ node }) => node)],
    });
  }
  const pageInfo = answer.status === 'READY' ? answer.data.myRatings.pageInfo : null;
  return {
    known: latest,
    failed: answer.status === 'FAILED' ? answer.error : null,
    refresh: () => {
      setPages(FIRST_PAGE);
      answer.retry();
    },
    loadMore:
      latest && pageInfo?.hasNextPage
        ? () => setPages({ earlier: latest.ratings, after: pageInfo.endCursor ?? null })
        : null,
  };
}
