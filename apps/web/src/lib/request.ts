import type { TypedDocumentString } from '../generated/graphql';

const ENDPOINT = '/graphql';
const TIMEOUT_MS = 20_000;
const NEVER = new AbortController().signal;

/**
 * Why no answer came: the reader can retry the first three, and quote the id of the third. The session may also have
 * ended meanwhile, or have lost a right.
 */
export class RequestError extends Error {
  constructor(
    readonly reason: 'OFFLINE' | 'TIMEOUT' | 'SERVER' | 'SIGNED_OUT' | 'FORBIDDEN',
    readonly errorId?: string,
  ) {
    super(reason);
  }
}

interface Envelope<TData> {
  readonly data?: TData | null;
  readonly errors?: readonly {
    readonly extensions?: { readonly code?: string; readonly errorId?: string };
  }[];
}

const REASONS: Readonly<Record<string, RequestError['reason']>> = {
  UNAUTHENTICATED: 'SIGNED_OUT',
  FORBIDDEN: 'FORBIDDEN',
};

/**
 * Asks the API one persisted operation: only the hash of the document travels, and the server refuses any other.
 * Throws RequestError, or the signal's own AbortError when the caller is no longer interested.
 */
export async function request<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  signal: AbortSignal = NEVER,
): Promise<TData> {
  const sha256Hash = String(document.__meta__?.['hash']);
  const body = JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } });
  const answer = await send(body, AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]), signal);
  const envelope: Envelope<TData> = await answer.json().catch(() => ({}));
  if (envelope.data) return envelope.data;
  const { code = '', errorId } = envelope.errors?.[0]?.extensions ?? {};
  throw new RequestError(REASONS[code] ?? 'SERVER', errorId);
}

async function send(body: string, limit: AbortSignal, caller: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  try {
    return await fetch(ENDPOINT, { method: 'POST', headers, body, signal: limit });
  } catch (error) {
    if (caller.aborted) throw error;
    throw new RequestError(limit.aborted ? 'TIMEOUT' : 'OFFLINE');
  }
}
