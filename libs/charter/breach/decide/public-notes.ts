import type { LocalizedText } from '#kernel';
import type { ReviewOutcome } from '../status/review-stage.js';
import { REASON_LABELS, type ReviewReason } from './decision-rules.js';

/** Why a membership was restricted or restored, as the public register says it. */
export const REVIEW_NOTES = {
  REVIEW_ACTION_PLAN: {
    fr: 'Un plan d’action est en cours ; le badge reste valable.',
    en: 'An action plan is under way; the badge stays valid.',
  },
  REVIEW_SERIOUS_BREACH: REASON_LABELS.SERIOUS_BREACH,
  REVIEW_REPEATED_BREACH: REASON_LABELS.REPEATED_BREACH,
  REVIEW_PLAN_MISSING: REASON_LABELS.PLAN_MISSING,
  REVIEW_PLAN_NOT_KEPT: REASON_LABELS.PLAN_NOT_KEPT,
  REVIEW_NO_ENGAGEMENT: REASON_LABELS.NO_ENGAGEMENT,
  REVIEW_RETALIATION: REASON_LABELS.RETALIATION,
  REVIEW_SUSPENDED_TOO_LONG: REASON_LABELS.SUSPENDED_TOO_LONG,
  REVIEW_DATA_BACK: REASON_LABELS.DATA_BACK,
  REVIEW_REMEDIED: REASON_LABELS.REMEDIED,
} as const satisfies Record<string, LocalizedText>;

export type ReviewNote = keyof typeof REVIEW_NOTES;

const OF_REASON = (reason: ReviewReason): ReviewNote | undefined =>
  Object.keys(REVIEW_NOTES).find((note): note is ReviewNote => note === `REVIEW_${reason}`);

/** The note beside the public step of a decision; what clears a company needs none. */
export function publicNoteOf(outcome: ReviewOutcome, reason: ReviewReason): ReviewNote | undefined {
  if (outcome === 'CLEARED') return undefined;
  return outcome === 'ACTION_PLAN' ? 'REVIEW_ACTION_PLAN' : OF_REASON(reason);
}
