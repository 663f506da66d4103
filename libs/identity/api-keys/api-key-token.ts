import { createHash, randomBytes } from 'node:crypto';

const FORM = /^gp_[A-Za-z0-9_-]{43}$/;
const SHOWN = 8;

/** `gp_` and 256 bits of chance in base64url: scanners for leaked secrets find it by its beginning. */
export function newToken(): string {
  return `gp_${randomBytes(32).toString('base64url')}`;
}

export function isToken(text: string): boolean {
  return FORM.test(text);
}

/**
 * SHA-256. No salt and no slow hash: nobody tries 2^256 tokens. It is looked up in an index, not compared in constant time:
 * what the time of an answer tells about a hash leads to no token that has it.
 */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** What is shown of a token ever after. */
export function tokenPrefix(token: string): string {
  return token.slice(0, SHOWN);
}
