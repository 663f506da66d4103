import type { IdentityOptions } from '../identity.options.js';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Whose pages may send requests here: our own. Before anybody has said where goodpayer is reached, also the page that was
 * loaded from the very address asked, as long as it is this machine: a browser names both, and no other site can.
 */
export function trustedOrigins({ publicUrl, isPublicUrlAssumed }: IdentityOptions) {
  return (request?: Request): string[] => {
    const host = request?.headers.get('host') ?? '';
    return isPublicUrlAssumed && LOOPBACK.test(host) ? [publicUrl, `http://${host}`] : [publicUrl];
  };
}
