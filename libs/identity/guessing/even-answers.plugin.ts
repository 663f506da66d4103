import { setTimeout as sleep } from 'node:timers/promises';
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';

/** Sign-up and reset do more for an address that they know, or for one that they do not. */
const TELLING_PATHS = ['/sign-up/email', '/request-password-reset'];
/** Longer than either takes on a machine that is not overloaded. */
const SHORTEST_ANSWER_MS = 400;

/** Lets answers that must not tell whether an address is known take the same time. */
export function evenAnswers(shortestMs = SHORTEST_ANSWER_MS): BetterAuthPlugin {
  const started = new WeakMap<object, number>();
  const isTelling = ({ path }: { path?: string }) => TELLING_PATHS.includes(path ?? '');
  return {
    id: 'even-answers',
    hooks: {
      before: [
        {
          matcher: isTelling,
          handler: createAuthMiddleware(async ({ context }) => void started.set(context, performance.now())),
        },
      ],
      after: [
        {
          matcher: isTelling,
          handler: createAuthMiddleware(async ({ context }) => {
            const passed = performance.now() - (started.get(context) ?? 0);
            if (passed < shortestMs) await sleep(shortestMs - passed);
          }),
        },
      ],
    },
  };
}
