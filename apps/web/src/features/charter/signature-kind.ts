import type { CharterSignatureKind, CharterStatus } from '../../generated/graphql';

const ENDED = ['EXPIRED', 'WITHDRAWN', 'REVOKED'] as const satisfies readonly CharterStatus[];

/** How a commitment ended; undefined while it goes on. */
export function endedAs(status: CharterStatus): (typeof ENDED)[number] | undefined {
  return ENDED.find((ended) => ended === status);
}

/** What a signature would do now, for the words of the screen; the API decides. */
export function signatureKind(
  membership: { readonly status: CharterStatus; readonly resignBy: string | null } | null,
): CharterSignatureKind {
  if (!membership || endedAs(membership.status)) return 'FIRST';
  return membership.resignBy === null ? 'RENEWAL' : 'NEW_VERSION';
}
