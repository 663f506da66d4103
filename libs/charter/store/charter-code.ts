import { randomInt } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, which people take for 1, 0 and V. https://www.crockford.com/base32.html */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;
const CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/** A code of verification, drawn by chance: 50 bits, so that nobody lists signatories by counting. */
export function newCharterCode(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** What somebody typed or copied from paper as a code in its one form, or null when it cannot be one. */
export function parseCharterCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return CODE.test(code) ? code : null;
}
