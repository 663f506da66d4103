import type { CharterStatus, MembershipAction } from '../../status/membership-status.js';
import type { ReviewOutcome } from './review-stage.js';

type Steps = Readonly<Partial<Record<CharterStatus, readonly MembershipAction[]>>>;

/**
 * What a membership goes through for an outcome, from each status that it may be in. An outcome that is confirmed on appeal
 * takes no step; one that turns against a membership that was cleared first opens its review again.
 */
const STEPS: Readonly<Record<ReviewOutcome, Steps>> = {
  CLEARED: {
    ACTIVE: [],
    UNDER_REVIEW: ['CLEAR'],
    ACTION_PLAN: ['CLEAR'],
    SUSPENDED: ['REINSTATE'],
    REVOKED: ['REINSTATE'],
  },
  ACTION_PLAN: {
    ACTIVE: ['OPEN_REVIEW', 'REQUIRE_PLAN'],
    UNDER_REVIEW: ['REQUIRE_PLAN'],
    ACTION_PLAN: [],
  },
  SUSPENDED: {
    ACTIVE: ['OPEN_REVIEW', 'SUSPEND'],
    UNDER_REVIEW: ['SUSPEND'],
    ACTION_PLAN: ['SUSPEND'],
    SUSPENDED: [],
  },
  REINSTATED: { SUSPENDED: ['REINSTATE'] },
  REVOKED: {
    ACTIVE: ['OPEN_REVIEW', 'REVOKE'],
    UNDER_REVIEW: ['REVOKE'],
    ACTION_PLAN: ['REVOKE'],
    SUSPENDED: ['REVOKE'],
    REVOKED: [],
  },
};

/** Null when the outcome cannot be reached from this status. */
export function stepsTo(outcome: ReviewOutcome, from: CharterStatus): readonly MembershipAction[] | null {
  return STEPS[outcome][from] ?? null;
}
