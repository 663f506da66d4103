import { useCallback, useRef, useState } from 'react';
import type { TypedDocumentString } from '../generated/graphql';
import { request, RequestError } from './request';

export interface Mutation<TData, TVariables> {
  /** Sends it once, even when the reader clicks twice; null when no answer came (see `failure`) or one is still awaited. */
  readonly run: (variables: TVariables) => Promise<TData | null>;
  readonly isRunning: boolean;
  /** Why no answer came. Refusals are answers: look for them in the data with `isRefusal`. */
  readonly failure: RequestError | null;
}

export function useMutation<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
): Mutation<TData, TVariables> {
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<RequestError | null>(null);
  const isUnderWay = useRef(false);

  const run = useCallback(
    async (variables: TVariables) => {
      if (isUnderWay.current) return null;
      isUnderWay.current = true;
      setRunning(true);
      setFailure(null);
      try {
        return await request(document, variables);
      } catch (error) {
        setFailure(error instanceof RequestError ? error : new RequestError('SERVER'));
        return null;
      } finally {
        isUnderWay.current = false;
        setRunning(false);
      }
    },
    [document],
  );
  return { run, isRunning, failure };
}
