import type { CompanyId } from '#kernel';
import type { CharterStatus, CharterStep, CharterTier } from './status/membership-status.js';

/** Outbox event: something was done with a membership of the charter, and it is now in this status and tier. */
export const CHARTER_CHANGED = 'CharterChanged';

export interface CharterChanged {
  readonly type: typeof CHARTER_CHANGED;
  readonly payload: {
    readonly membershipId: string;
    readonly companyId: CompanyId;
    readonly action: CharterStep;
    readonly status: CharterStatus;
    readonly tier: CharterTier;
    /** Number of the step in `membership_step`, as text: unique, and growing. */
    readonly step: string;
  };
}
