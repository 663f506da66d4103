import { orRefusal } from '#companies';
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

/** What `work` gives, or its refusal as data. */
export function orKeyRefusal<T>(work: Promise<T>): Promise<T | ApiKeyRefusedErrorObject> {
  return orRefusal(work, ApiKeyRefusal, ApiKeyRefusedErrorObject);
}
