import { useCallback, useEffect, useState } from 'react';
import { accountCall, type AccountRefusal } from './account-call';
import { RequestError } from './request';

type Asked<T> =
  | { readonly status: 'LOADING' }
  | { readonly status: 'FAILED'; readonly error: RequestError }
  | { readonly status: 'REFUSED'; readonly refusal: AccountRefusal }
  | { readonly status: 'READY'; readonly data: T };

/** What accounts answer to a GET; `retry` asks again and keeps showing the former answer until then. */
export function useAccountAnswer<T>(path: string): Asked<T> & { readonly retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [asked, setAsked] = useState<Asked<T>>({ status: 'LOADING' });
  useEffect(() => {
    let isWanted = true;
    const settle = (outcome: Asked<T>) => isWanted && setAsked(outcome);
    accountCall<T>(path).then(
      (answer) =>
        settle(
          answer.ok ? { status: 'READY', data: answer.data } : { status: 'REFUSED', refusal: answer.refusal },
        ),
      (error: unknown) =>
        settle({
          status: 'FAILED',
          error: error instanceof RequestError ? error : new RequestError('SERVER'),
        }),
    );
    return () => {
      isWanted = false;
    };
  }, [path, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...asked, retry };
}
