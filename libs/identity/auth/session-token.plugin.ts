import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';

/** Lets us have the session token of a request, its signature checked by the library, without the library's two reads. */
export function sessionToken() {
  return {
    id: 'session-token',
    endpoints: {
      readSessionToken: createAuthEndpoint.serverOnly(
        { method: 'GET', requireHeaders: true },
        async (ctx): Promise<string | null> => {
          const { name } = ctx.context.authCookies.sessionToken;
          return (await ctx.getSignedCookie(name, ctx.context.secret)) || null;
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
