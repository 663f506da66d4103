import type { CharterStatus } from '../generated/graphql';

const OVER: readonly CharterStatus[] = ['EXPIRED', 'WITHDRAWN', 'REVOKED'];

/** A commitment that has ended cannot be broken any more. */
export function isOver(status: CharterStatus): boolean {
  return OVER.includes(status);
}
