/** `ACTIVE` to `SUSPENDED` go on; the others have ended. Renewal due and a new text to sign are days, not statuses. */
export const CHARTER_STATUSES = [
  'ACTIVE',
  'UNDER_REVIEW',
  'ACTION_PLAN',
  'SUSPENDED',
  'EXPIRED',
  'WITHDRAWN',
  'REVOKED',
] as const;
export type CharterStatus = (typeof CHARTER_STATUSES)[number];

export const MEMBERSHIP_ACTIONS = [
  'OPEN_REVIEW',
  'CLEAR',
  'REQUIRE_PLAN',
  'SUSPEND',
  'REINSTATE',
  'REVOKE',
  'WITHDRAW',
  'EXPIRE',
] as const;
/** What changes the status of a membership. */
export type MembershipAction = (typeof MEMBERSHIP_ACTIONS)[number];

/** What happened to a membership without a change of its status. */
export type MembershipFact = 'SIGNED' | 'RENEWED' | 'RESIGNED' | 'RESIGN_REQUIRED' | 'TIER_SET';

/** Every step in the history of a membership. */
export type CharterStep = MembershipAction | MembershipFact;

export const CHARTER_TIERS = ['SIGNATORY', 'BRONZE', 'SILVER', 'GOLD'] as const;
/** What measured payments bear out, lowest first. */
export type CharterTier = (typeof CHARTER_TIERS)[number];

interface Transition {
  readonly from: readonly CharterStatus[];
  readonly to: CharterStatus;
}

const GOING_ON = [
  'ACTIVE',
  'UNDER_REVIEW',
  'ACTION_PLAN',
  'SUSPENDED',
] as const satisfies readonly CharterStatus[];

/** Every way that a membership can go; what is not here is refused. */
export const MEMBERSHIP_TRANSITIONS: Readonly<Record<MembershipAction, Transition>> = {
  OPEN_REVIEW: { from: ['ACTIVE'], to: 'UNDER_REVIEW' },
  CLEAR: { from: ['UNDER_REVIEW', 'ACTION_PLAN'], to: 'ACTIVE' },
  REQUIRE_PLAN: { from: ['UNDER_REVIEW'], to: 'ACTION_PLAN' },
  SUSPEND: { from: ['UNDER_REVIEW', 'ACTION_PLAN'], to: 'SUSPENDED' },
  // An exclusion may be overturned on appeal.
  REINSTATE: { from: ['SUSPENDED', 'REVOKED'], to: 'ACTIVE' },
  REVOKE: { from: ['UNDER_REVIEW', 'ACTION_PLAN', 'SUSPENDED'], to: 'REVOKED' },
  WITHDRAW: { from: GOING_ON, to: 'WITHDRAWN' },
  EXPIRE: { from: GOING_ON, to: 'EXPIRED' },
};

export const ENDED: readonly CharterStatus[] = ['EXPIRED', 'WITHDRAWN', 'REVOKED'];
