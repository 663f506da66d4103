export const RATING_STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'NOTICE_SENT',
  'DISPUTED',
  'MEDIATION',
  'MODERATION',
  'HELD',
  'PUBLISHED',
  'FLAGGED',
  'SETTLED',
  'UPHELD',
  'CORRECTED',
  'REJECTED',
  'APPEALED',
  'EXPIRED',
  'WITHDRAWN',
] as const;
export type RatingStatus = (typeof RATING_STATUSES)[number];

export type ProofTier = 'T0' | 'T1' | 'T2' | 'T3' | 'T4';

/** Which side of a rating somebody is on. */
export type RatingSide = 'AUTHOR' | 'CLIENT' | 'MODERATOR';

/** Shown to everyone. A flagged rating stays visible while it is looked at. */
export const PUBLIC_STATUSES: readonly RatingStatus[] = [
  'PUBLISHED',
  'FLAGGED',
  'SETTLED',
  'UPHELD',
  'CORRECTED',
];

/**
 * Counts in the score, at its tier, once the client was heard. A rating in notice was heard before when a proof was
 * added to it since: what it said then still counts.
 */
export const COUNTED_STATUSES: readonly RatingStatus[] = [...PUBLIC_STATUSES, 'HELD', 'NOTICE_SENT'];

/** Contested: shown to the score as such, and not scored. */
export const FROZEN_STATUSES: readonly RatingStatus[] = ['DISPUTED', 'MEDIATION', 'MODERATION', 'APPEALED'];

/** Nothing follows; what is no longer needed of persons is forgotten. A rejected rating may still be appealed. */
export const FINAL_STATUSES: readonly RatingStatus[] = ['EXPIRED', 'WITHDRAWN'];
