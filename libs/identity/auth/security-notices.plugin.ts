import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import type { AccountEmails } from '../emails/account-emails.js';
import { readerOf } from '../emails/reader.js';

const CHANGE_PASSWORD = '/change-password';
const SECOND_FACTOR_OFF = '/two-factor/disable';

/** Tells the owner of an account by e-mail what a thief of a session would do next. A new password closes all other sessions. */
export function securityNotices(emails: AccountEmails): BetterAuthPlugin {
  return {
    id: 'security-notices',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === CHANGE_PASSWORD,
          handler: createAuthMiddleware(async ({ body }) => ({
            context: { body: { ...(body as object | null), revokeOtherSessions: true } },
          })),
        },
      ],
      after: [
        {
          matcher: ({ path }) => path === CHANGE_PASSWORD || path === SECOND_FACTOR_OFF,
          handler: createAuthMiddleware(async ({ path, context: { returned, newSession } }) => {
            if (isAPIError(returned) || !newSession) return;
            const reader = readerOf(newSession.user);
            await (path === CHANGE_PASSWORD
              ? emails.passwordChanged(reader)
              : emails.secondFactorOff(reader));
          }),
        },
      ],
    },
  };
}
