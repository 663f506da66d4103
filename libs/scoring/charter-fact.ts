/** An open review is between its sides until it is decided: here the commitment is still `ACTIVE`. */
export const CHARTER_STATUSES = [
  'ACTIVE',
  'ACTION_PLAN',
  'SUSPENDED',
  'EXPIRED',
  'WITHDRAWN',
  'REVOKED',
] as const;

export const CHARTER_TIERS = ['SIGNATORY', 'BRONZE', 'SILVER', 'GOLD'] as const;

/** Where the company's public commitment to pay well stood on the day of the facts. */
export interface CharterFact {
  readonly status: (typeof CHARTER_STATUSES)[number];
  /** What measured payments bore out. */
  readonly tier: (typeof CHARTER_TIERS)[number];
  /** First signature. */
  readonly signedOn: string;
  /** Day from which the status holds. */
  readonly statusOn: string;
  /** First day on which the commitment no longer holds unless it is renewed. */
  readonly termEndsOn: string;
  /** Last day on which a commitment that has ended is told of; null while it goes on. */
  readonly shownUntil: string | null;
}
