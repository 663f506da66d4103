import type { AuditEntry } from '#audit';
import type { RatingStatus } from './status/rating-status.js';
import type { RatingAction } from './status/transitions.js';

/** What counts for the score of these companies changed: an experience was told, paid, disputed or withdrawn. At most 1,000 ids an event. */
export const PAYMENT_EVIDENCE_CHANGED = 'PaymentEvidenceChanged';

export interface PaymentEvidenceChanged {
  readonly type: typeof PAYMENT_EVIDENCE_CHANGED;
  readonly payload: { readonly companyIds: readonly string[] };
}

/** Something was done with a rating, and it is now in this status. */
export const RATING_CHANGED = 'RatingChanged';

export interface RatingChanged {
  readonly type: typeof RATING_CHANGED;
  readonly payload: {
    readonly ratingId: string;
    readonly clientCompanyId: string;
    readonly action: RatingAction;
    readonly by: AuditEntry['actor']['kind'];
    readonly status: RatingStatus;
    readonly revision: number;
  };
}
