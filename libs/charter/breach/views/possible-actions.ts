import type { Day } from '#kernel';
import type { Appeal, TakenDecision } from '../decide/decision.js';
import type { ReviewRecord } from '../store/review-record.js';
import type { ReviewSide } from './review-sides.js';

export type ReviewAction = 'ANSWER' | 'SUBMIT_PLAN' | 'APPEAL';

interface State {
  readonly review: ReviewRecord;
  readonly decisions: readonly TakenDecision[];
  readonly appeals: readonly Appeal[];
}

/** What a side may do now. */
export function possibleActions(
  { review, decisions, appeals }: State,
  side: ReviewSide,
  today: Day,
): ReviewAction[] {
  if (side === 'MODERATOR') return [];
  const { stage, answerUntil, planDueOn } = review;
  const isSignatory = side === 'SIGNATORY';
  const last = decisions.at(-1);
  const hasAppealed = appeals.some((one) => one.decisionId === last?.id && one.side === side);
  const actions: Readonly<Record<ReviewAction, boolean>> = {
    ANSWER: isSignatory && stage === 'HEARING' && answerUntil !== null && today <= answerUntil,
    SUBMIT_PLAN: isSignatory && stage === 'PLAN_AWAITED' && planDueOn !== null && today <= planDueOn,
    APPEAL: stage !== 'DECISION' && !hasAppealed && Boolean(last?.appealUntil && today <= last.appealUntil),
  };
  return (Object.keys(actions) as ReviewAction[]).filter((action) => actions[action]);
}
