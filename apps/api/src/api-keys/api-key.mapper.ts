import { ApiKeyRefusal, type ListedApiKey } from '#identity';
import { ApiKeyObject, ApiKeyRefusedErrorObject, type ApiKeyState } from './api-key.objects.js';

export function toApiKey({ keyId, ...key }: ListedApiKey, now: Date): ApiKeyObject {
  return Object.assign(new ApiKeyObject(), { ...key, id: keyId, state: stateOf(key, now) });
}

function stateOf(
  { revokedAt, expiresAt }: Pick<ListedApiKey, 'revokedAt' | 'expiresAt'>,
  now: Date,
): ApiKeyState {
  if (revokedAt) return 'REVOKED';
  return expiresAt > now ? 'LIVE' : 'ENDED';
}

/** What `work` gives, or its refusal as data. Anything else goes on as a fault. */
export async function orRefusal<T>(work: Promise<T>): Promise<T | ApiKeyRefusedErrorObject> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ApiKeyRefusal)) throw error;
    const { code, text, field = null } = error;
    return Object.assign(new ApiKeyRefusedErrorObject(), { code, message: text, field });
  }
}
