import type { ReviewOutcome, ReviewStage } from '../status/review-stage.js';
import type { ReviewRecord } from '../store/review-record.js';
import { refuseReview } from '../refuse-review.js';
import type { AppealedDecision } from './decision.js';
import { REASONS_OF, type ReviewReason } from './decision-rules.js';

type Decided = Pick<ReviewRecord, 'stage' | 'planDueOn' | 'planSubmittedAt' | 'answeredAt'>;

export interface PossibleDecision {
  readonly outcome: ReviewOutcome;
  readonly reasons: readonly ReviewReason[];
}

const OUTCOMES: Readonly<Partial<Record<ReviewStage, readonly ReviewOutcome[]>>> = {
  DECISION: ['CLEARED', 'ACTION_PLAN', 'SUSPENDED', 'REVOKED'],
  SUSPENDED: ['REINSTATED', 'REVOKED'],
};
/** What an appeal may lead to; the outcome that is appealed against is among them. */
const ON_APPEAL: Readonly<Record<ReviewOutcome, readonly ReviewOutcome[]>> = {
  CLEARED: ['CLEARED', 'ACTION_PLAN', 'SUSPENDED', 'REVOKED'],
  ACTION_PLAN: ['CLEARED', 'ACTION_PLAN', 'SUSPENDED', 'REVOKED'],
  SUSPENDED: ['CLEARED', 'SUSPENDED', 'REVOKED'],
  REINSTATED: [],
  REVOKED: ['CLEARED', 'REVOKED'],
};
const SEVERITY: Readonly<Record<ReviewOutcome, number>> = {
  CLEARED: 0,
  REINSTATED: 0,
  ACTION_PLAN: 1,
  SUSPENDED: 2,
  REVOKED: 3,
};

/** What a moderator may decide now, with the reasons of each; empty when nothing is to be decided. */
export function possibleDecisions(review: Decided, appealed: AppealedDecision | null): PossibleDecision[] {
  return outcomesOf(review, appealed)
    .map((outcome) => ({ outcome, reasons: reasonsOf(outcome, review, appealed) }))
    .filter(({ reasons }) => reasons.length > 0);
}

/** @throws CharterRefusal `OUTCOME_UNFIT`, `HARSHER_THAN_APPEALED`, `REASON_UNFIT` */
export function assertPossible(
  decision: { readonly outcome: ReviewOutcome; readonly reason: ReviewReason },
  review: Decided,
  appealed: AppealedDecision | null,
): void {
  const { outcome, reason } = decision;
  if (review.stage === 'APPEALED' && appealed && isHarsher(outcome, appealed))
    throw refuseReview('HARSHER_THAN_APPEALED', 'input.outcome');
  if (!outcomesOf(review, appealed).includes(outcome)) throw refuseReview('OUTCOME_UNFIT', 'input.outcome');
  if (!reasonsOf(outcome, review, appealed).includes(reason))
    throw refuseReview('REASON_UNFIT', 'input.reason');
}

function outcomesOf(review: Decided, appealed: AppealedDecision | null): readonly ReviewOutcome[] {
  if (review.stage === 'APPEALED')
    return appealed ? ON_APPEAL[appealed.outcome].filter((outcome) => !isHarsher(outcome, appealed)) : [];
  const outcomes = OUTCOMES[review.stage] ?? [];
  // One plan was asked for already: what comes after it is not another plan.
  return review.planDueOn === null ? outcomes : outcomes.filter((outcome) => outcome !== 'ACTION_PLAN');
}

/** Whoever appeals alone is not worse off for it. */
function isHarsher(outcome: ReviewOutcome, { isByReporter, ...appealed }: AppealedDecision): boolean {
  return !isByReporter && SEVERITY[outcome] > SEVERITY[appealed.outcome];
}

function reasonsOf(
  outcome: ReviewOutcome,
  { planDueOn, planSubmittedAt, answeredAt }: Decided,
  appealed: AppealedDecision | null,
): readonly ReviewReason[] {
  const lacksPlan = planDueOn !== null && planSubmittedAt === null;
  const holds: Readonly<Partial<Record<ReviewReason, boolean>>> = {
    NO_ENGAGEMENT: answeredAt === null || lacksPlan,
    PLAN_MISSING: lacksPlan,
    PLAN_NOT_KEPT: planSubmittedAt !== null,
  };
  const fitting = REASONS_OF[outcome].filter((reason) => holds[reason] ?? true);
  const isUpheld = appealed?.outcome === outcome && !fitting.includes(appealed.reason);
  return isUpheld ? [...fitting, appealed.reason] : fitting;
}
