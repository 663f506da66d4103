import { RequestError } from './request';

const BASE = '/api/auth';
const TIMEOUT_MS = 30_000;

/** What the server of accounts said no to; `code` is stable, messages are written by the screens. */
export interface AccountRefusal {
  /** `TOO_MANY_ATTEMPTS` also where the server only says 429. */
  readonly code: string;
  /** Seconds to wait, where the server says so. */
  readonly retryAfterSeconds: number | null;
}

export type AccountAnswer<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly refusal: AccountRefusal };

/**
 * Asks the HTTP API of accounts; cookies travel by themselves. Refusals are answers.
 * `body`: sent as JSON with POST; left out, it is a GET.
 * @throws RequestError when no usable answer came.
 */
export async function accountCall<T = unknown>(path: string, body?: object): Promise<AccountAnswer<T>> {
  const response = await send(path, body);
  const answer = (await response.json().catch(() => null)) as (T & { code?: string }) | null;
  if (response.ok) return { ok: true, data: answer as T };
  if (response.status >= 500) throw new RequestError('SERVER');
  const isSlowedDown = response.status === 429;
  const code = answer?.code ?? (isSlowedDown ? 'TOO_MANY_ATTEMPTS' : 'REFUSED');
  const wait = Number(response.headers.get('retry-after'));
  return { ok: false, refusal: { code, retryAfterSeconds: wait > 0 ? wait : null } };
}

async function send(path: string, body: object | undefined): Promise<Response> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await fetch(BASE + path, {
      signal,
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
  } catch {
    throw new RequestError(signal.aborted ? 'TIMEOUT' : 'OFFLINE');
  }
}
