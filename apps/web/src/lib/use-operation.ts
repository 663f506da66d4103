import { useCallback, useEffect, useState } from 'react';
import type { TypedDocumentString } from '../generated/graphql';
import { request, RequestError } from './request';

export type Answer<TData> =
  | { readonly status: 'LOADING'; readonly retry: () => void }
  | { readonly status: 'FAILED'; readonly error: RequestError; readonly retry: () => void }
  | { readonly status: 'READY'; readonly data: TData; readonly retry: () => void };

type Settled<TData> = { readonly key: string } & (
  { readonly data: TData } | { readonly error: RequestError }
);

/**
 * Asks an operation again whenever its variables change; `null` variables ask nothing.
 * The former request is aborted and an answer counts only for the variables it was asked with, so a slow first
 * answer never overwrites a fast second one.
 */
export function useOperation<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables | null,
): Answer<TData> {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<Settled<TData> | null>(null);
  const serialized = JSON.stringify(variables);
  const key = `${attempt} ${serialized}`;

  useEffect(() => {
    const asked = JSON.parse(serialized) as TVariables | null;
    if (asked === null) return;
    const controller = new AbortController();
    const settle = (outcome: Settled<TData>) => !controller.signal.aborted && setSettled(outcome);
    request(document, asked, controller.signal).then(
      (data) => settle({ key, data }),
      (error: unknown) =>
        settle({ key, error: error instanceof RequestError ? error : new RequestError('SERVER') }),
    );
    return () => controller.abort();
  }, [document, serialized, key]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  if (settled === null || settled.key !== key) return { status: 'LOADING', retry };
  return 'data' in settled
    ? { status: 'READY', data: settled.data, retry }
    : { status: 'FAILED', error: settled.error, retry };
}
