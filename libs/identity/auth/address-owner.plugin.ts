import { randomBytes } from 'node:crypto';
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { addressToken } from './address-token.js';

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

const SIGN_UP = '/sign-up/email';
const VERIFY = '/verify-email';
const COOKIE = 'sign_up';
const DAY_SECONDS = 24 * 3600;
const HOUR_MS = 3600_000;

/**
 * Whoever signs up with somebody else's address must not find the account opened for them when that person, who reads the
 * mailbox, opens the link. The link alone confirms only in the browser that signed up; opened elsewhere it leads to a new
 * password, which ends all that the first one could open. Until that is chosen nothing is changed, so that programs that
 * look at links in e-mails beforehand do no harm.
 */
export function addressOwner(): BetterAuthPlugin {
  return {
    id: 'address-owner',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === VERIFY,
          handler: createAuthMiddleware(async (ctx) => {
            const accountId = await unconfirmedAccount(ctx);
            if (!accountId || (await isWhereItBegan(ctx, accountId))) return;
            const token = randomBytes(24).toString('base64url');
            await ctx.context.internalAdapter.createVerificationValue({
              value: accountId,
              identifier: `reset-password:${token}`,
              expiresAt: new Date(Date.now() + HOUR_MS),
            });
            throw ctx.redirect(`/reset-password?token=${token}&first=1`);
          }),
        },
      ],
      after: [
        {
          // For a known address the library answers with an id of nobody: the cookie tells nothing either.
          matcher: ({ path }) => path === SIGN_UP,
          handler: createAuthMiddleware(async (ctx) => {
            const id = signedUpId(ctx.context.returned);
            if (!id) return;
            const { name, attributes } = ctx.context.createAuthCookie(COOKIE, { maxAge: DAY_SECONDS });
            await ctx.setSignedCookie(name, id, ctx.context.secret, attributes);
          }),
        },
      ],
    },
  };
}

/** The account that a link would confirm; null for links that the library refuses or that confirm something else. */
async function unconfirmedAccount(ctx: Context): Promise<string | null> {
  const asked = await addressToken(ctx);
  if (!asked || asked.updateTo) return null;
  const found = await ctx.context.internalAdapter.findUserByEmail(asked.email);
  return found && !found.user.emailVerified ? found.user.id : null;
}

/** The browser that signed up, or one that a provider of identities let into this very account. */
async function isWhereItBegan(ctx: Context, accountId: string): Promise<boolean> {
  const { name } = ctx.context.createAuthCookie(COOKIE);
  if ((await ctx.getSignedCookie(name, ctx.context.secret)) === accountId) return true;
  return (await getSessionFromCtx(ctx))?.user.id === accountId;
}

function signedUpId(returned: unknown): string | null {
  const id = (returned as { user?: { id?: unknown } } | null)?.user?.id;
  return typeof id === 'string' ? id : null;
}
