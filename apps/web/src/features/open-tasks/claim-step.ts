import type { OpenTasksQuery } from '../../generated/graphql';

export type ClaimStep = 'prove' | 'enterCode' | 'review' | 'challenged';

/** What comes next in proving that the organisation acts for its company; null when nothing does. */
export function claimStep(claims: OpenTasksQuery['myClaims']): ClaimStep | null {
  const has = (...statuses: string[]) => claims.some(({ status }) => statuses.includes(status));
  if (has('CHALLENGED')) return 'challenged';
  if (has('VERIFIED', 'CONFIRMED')) return null;
  if (has('REQUESTED')) return 'enterCode';
  return has('PROOF_PENDING') ? 'review' : 'prove';
}
