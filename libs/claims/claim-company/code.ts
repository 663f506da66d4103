import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';

/** A code of so many digits, drawn evenly. */
export function drawCode(digits: number): string {
  return Array.from({ length: digits }, () => randomInt(10)).join('');
}

/** Bound to its claim, so that equal codes do not look equal in the database. */
export function hashCode(claimId: string, code: string): Buffer {
  return createHmac('sha256', claimId).update(code).digest();
}

/** Spaces and dashes are how people copy digits from a letter. */
export function isCode(claimId: string, hash: Buffer, typed: string): boolean {
  return timingSafeEqual(hash, hashCode(claimId, typed.replace(/[\s-]/g, '')));
}
