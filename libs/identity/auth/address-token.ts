import type { createAuthMiddleware } from 'better-auth/api';
import { jwtVerify } from 'jose';

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** What the link of an e-mail says that confirms an address. */
export interface AddressToken {
  readonly email: string;
  readonly userId: string | null;
  /** The new address, when an account asks to change it. */
  readonly updateTo: string | null;
  /** Seconds since 1970. */
  readonly iat: number;
}

/** Null for a link that the library refuses: altered, or past its time. */
export async function addressToken({ query, context }: Context): Promise<AddressToken | null> {
  const { token } = (query ?? {}) as { token?: unknown };
  const key = new TextEncoder().encode(context.secret);
  const verified = await jwtVerify(String(token), key, { algorithms: ['HS256'] }).catch(() => null);
  const { email, userId, updateTo, iat } = verified?.payload ?? {};
  if (typeof email !== 'string') return null;
  return { email, userId: textOf(userId), updateTo: textOf(updateTo), iat: iat ?? 0 };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
