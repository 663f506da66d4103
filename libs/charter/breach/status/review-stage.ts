/**
 * `WAITING` for an earlier review of the same signatory; `HEARING`: the signatory may answer; `DECISION` and `APPEALED`: a
 * moderator has to decide; `PLAN_AWAITED`: the signatory has to hand in a plan; `PLAN_RUNNING`; `SUSPENDED`; `CLOSED`.
 */
export const REVIEW_STAGES = [
  'WAITING',
  'HEARING',
  'DECISION',
  'PLAN_AWAITED',
  'PLAN_RUNNING',
  'SUSPENDED',
  'APPEALED',
  'CLOSED',
] as const;
export type ReviewStage = (typeof REVIEW_STAGES)[number];

export const REVIEW_OUTCOMES = ['CLEARED', 'ACTION_PLAN', 'SUSPENDED', 'REINSTATED', 'REVOKED'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** What was done with a review. */
export type ReviewStep =
  | 'REPORT'
  | 'MEASURE'
  | 'BEGIN_HEARING'
  | 'ANSWER'
  | 'END_HEARING'
  | 'DECIDE'
  | 'SUBMIT_PLAN'
  | 'END_PLAN'
  | 'APPEAL'
  | 'END';

/** Where a decision leads. */
export const STAGE_AFTER: Readonly<Record<ReviewOutcome, ReviewStage>> = {
  CLEARED: 'CLOSED',
  ACTION_PLAN: 'PLAN_AWAITED',
  SUSPENDED: 'SUSPENDED',
  REINSTATED: 'CLOSED',
  REVOKED: 'CLOSED',
};
