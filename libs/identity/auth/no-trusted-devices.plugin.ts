import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';

/** Whoever asked for a second factor is asked for it at each sign-in: the library's "trust this device" is never heard. */
export function noTrustedDevices(): BetterAuthPlugin {
  return {
    id: 'no-trusted-devices',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path?.startsWith('/two-factor/verify-') === true,
          handler: createAuthMiddleware(async ({ body }) => ({
            context: { body: { ...(body as object | null), trustDevice: false } },
          })),
        },
      ],
    },
  };
}
