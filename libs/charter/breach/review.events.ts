import type { ReviewStep } from './status/review-stage.js';

/** Outbox event: something was done with a review of a breach. Nothing of it is public before it is decided. */
export const CHARTER_REVIEW_CHANGED = 'CharterReviewChanged';

export interface CharterReviewChanged {
  readonly type: typeof CHARTER_REVIEW_CHANGED;
  readonly payload: {
    readonly reviewId: string;
    readonly step: ReviewStep;
    /** The decision that was taken, or is appealed against. */
    readonly decisionId: string | null;
  };
}
