import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import { isEasyToGuess } from './password-rules.js';
import { refuse } from './refuse.js';

const LONGEST_NAME = 80;
/**
 * A name stands in e-mails to others: no line, no sign of markup, nothing that is invisible or turns the text around, and
 * no address of a page, which mail programs make a link of even without `https`.
 */
const NOT_IN_A_NAME = /[\p{C}\p{Zl}\p{Zp}<>@]|:\/\/|www\.|[\p{L}\p{N}]\.\p{Ll}{2,}(?:[\s/:?#]|$)/u;
const PASSWORD_PATHS = ['/sign-up/email', '/reset-password', '/change-password'];
const NAME_PATHS = ['/sign-up/email', '/update-user'];

/**
 * Our own rules for what people type, judged before the library looks anything up: a refusal that came later would tell
 * that the address is new.
 */
export function inputRules(): BetterAuthPlugin {
  return {
    id: 'input-rules',
    hooks: {
      before: [
        {
          matcher: ({ path }) => PASSWORD_PATHS.includes(path ?? ''),
          handler: createAuthMiddleware(async ({ body }) => {
            const { password, newPassword, email, name } = textsOf(body);
            const chosen = newPassword ?? password;
            if (chosen !== undefined && isEasyToGuess(chosen, [email ?? '', name ?? '']))
              refuse(
                'BAD_REQUEST',
                'PASSWORD_TOO_COMMON',
                'This password is easy to guess: take a longer phrase.',
              );
          }),
        },
        {
          matcher: ({ path }) => NAME_PATHS.includes(path ?? ''),
          handler: createAuthMiddleware(async ({ body }) => {
            const { name } = textsOf(body);
            if (name !== undefined && !isName(name))
              refuse(
                'BAD_REQUEST',
                'INVALID_NAME',
                `A name has 1 to ${LONGEST_NAME} characters and no addresses.`,
              );
          }),
        },
      ],
    },
  };
}

export function isName(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST_NAME && !NOT_IN_A_NAME.test(text);
}

function textsOf(body: unknown): Partial<Record<string, string>> {
  return Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, unknown>).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
