import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import type { AccountEmails } from '../emails/account-emails.js';
import { readerOf } from '../emails/reader.js';
import { addressToken } from './address-token.js';
import { refuse } from './refuse.js';

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

const ASK = '/change-email';
const CONFIRM = '/verify-email';

/**
 * The address of an account opens it, through the link of a new password: changing it takes the password, a link to the new
 * address opened by whoever is signed in to the account, and is told to the old one.
 */
export function changeAddress(emails: AccountEmails): BetterAuthPlugin {
  return {
    id: 'change-address',
    hooks: {
      before: [
        { matcher: ({ path }) => path === ASK, handler: createAuthMiddleware(assertPassword) },
        {
          // Without it, a stranger could talk the reader of a mailbox into giving it to the stranger's account.
          matcher: ({ path }) => path === CONFIRM,
          handler: createAuthMiddleware(async (ctx) => {
            const asked = await addressToken(ctx);
            if (!asked?.updateTo) return;
            const session = await getSessionFromCtx(ctx);
            if (session?.user.id !== asked.userId) throw ctx.redirect('/sign-in?error=SIGN_IN_TO_CONFIRM');
          }),
        },
      ],
      after: [
        {
          matcher: ({ path }) => path === CONFIRM,
          handler: createAuthMiddleware(async (ctx) => {
            const asked = await addressToken(ctx);
            if (!asked?.updateTo || !asked.userId) return;
            const user = await ctx.context.internalAdapter.findUserById(asked.userId);
            if (user?.email !== asked.updateTo) return;
            const key = `address-changed:${asked.userId}:${asked.iat}`;
            await emails.addressChanged({ ...readerOf(user), email: asked.email }, asked.updateTo, key);
          }),
        },
      ],
    },
  };
}

/** Whoever comes in through a provider has none: the library then asks that the sign-in be fresh. */
async function assertPassword(ctx: Context): Promise<void> {
  const session = await getSessionFromCtx(ctx);
  if (!session) return;
  const credential = await ctx.context.internalAdapter.findCredentialAccount(session.user.id);
  const { password } = (ctx.body ?? {}) as { password?: unknown };
  const isRight = credential?.password
    ? typeof password === 'string' &&
      password.length <= ctx.context.password.config.maxPasswordLength &&
      (await ctx.context.password.verify({ hash: credential.password, password }))
    : Date.now() - session.session.createdAt.getTime() < 1000 * ctx.context.sessionConfig.freshAge;
  if (!isRight) refuse('BAD_REQUEST', 'INVALID_PASSWORD', 'Type your password; it is needed for this.');
}
