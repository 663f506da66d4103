import type { RatingOfUsFragment, RatingStatus } from '../../generated/graphql';

const GROUPS = ['toAnswer', 'underWay', 'public', 'held', 'settled', 'over'] as const;
export type RatingGroup = (typeof GROUPS)[number];

const GROUP_OF_STATUS: Readonly<Record<RatingStatus, RatingGroup>> = {
  // Never among what the company is told.
  DRAFT: 'over',
  // Being corrected: it was told before, and will be again.
  SUBMITTED: 'underWay',
  NOTICE_SENT: 'toAnswer',
  DISPUTED: 'underWay',
  MEDIATION: 'underWay',
  MODERATION: 'underWay',
  APPEALED: 'underWay',
  PUBLISHED: 'public',
  FLAGGED: 'public',
  UPHELD: 'public',
  CORRECTED: 'public',
  HELD: 'held',
  SETTLED: 'settled',
  REJECTED: 'over',
  EXPIRED: 'over',
  WITHDRAWN: 'over',
};

/** What is public and paid since is settled, whichever way it became public. */
export function groupOf({
  status,
  settledAt,
}: Pick<RatingOfUsFragment, 'status' | 'settledAt'>): RatingGroup {
  const group = GROUP_OF_STATUS[status];
  return group === 'public' && settledAt !== null ? 'settled' : group;
}

/** Groups that have something, in the order in which they matter; inside one the order of the API stays. */
export function grouped(
  ratings: readonly RatingOfUsFragment[],
): (readonly [RatingGroup, readonly RatingOfUsFragment[]])[] {
  return GROUPS.map(
    (group) => [group, ratings.filter((rating) => groupOf(rating) === group)] as const,
  ).filter(([, found]) => found.length > 0);
}
