import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import { refuse } from '../auth/refuse.js';
import type { SlowedAttempts } from './slowed-attempts.js';

const SIGN_IN = '/sign-in/email';

/** Adds to the library's limit per address one per account: an army of addresses guesses no faster. */
export function slowGuessing(attempts: SlowedAttempts): BetterAuthPlugin {
  return {
    id: 'slow-guessing',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === SIGN_IN,
          handler: createAuthMiddleware(async ({ body }) => {
            const seconds = await attempts.take(emailOf(body));
            if (seconds > 0)
              refuse(
                'TOO_MANY_REQUESTS',
                'TOO_MANY_ATTEMPTS',
                `Too many attempts: wait ${seconds} seconds.`,
                {
                  'retry-after': String(seconds),
                },
              );
          }),
        },
      ],
      after: [
        {
          matcher: ({ path }) => path === SIGN_IN,
          handler: createAuthMiddleware(async ({ body, context: { returned } }) => {
            if (isPasswordRight(returned)) await attempts.forget(emailOf(body));
          }),
        },
      ],
    },
  };
}

/** Before the library has looked at it, a body may be anything. */
function emailOf(body: unknown): string {
  const email = (body as { email?: unknown } | null)?.email;
  return typeof email === 'string' ? email : '';
}

/** Only a right password leads past the answer that wrong ones get, to a code or to a link to open first. */
function isPasswordRight(returned: unknown): boolean {
  return !isAPIError(returned) || returned.body?.code === 'EMAIL_NOT_VERIFIED';
}
