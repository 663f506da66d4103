import { createHash } from 'node:crypto';

/** Tells readers apart in the key of an e-mail, which outlives the e-mail and so may not hold the address itself. */
export function readerKey(address: string): string {
  return createHash('sha256').update(address).digest('hex').slice(0, 16);
}
