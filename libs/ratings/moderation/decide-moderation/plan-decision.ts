import { addMonths, dayOf } from '#kernel';
import type { RatingChange } from '../../change-rating/change-rating.js';
import { ratingPolicyOn } from '../../policy/rating-policy.js';
import { isNegative } from '../../publication/is-negative.js';
import { mayBePublished } from '../../publication/may-be-published.js';
import type { RatingStatus } from '../../status/rating-status.js';
import type { RatingRecord } from '../../store/rating-record.js';
import type { RatingPatch } from '../../store/update-rating.js';
import type { CaseKind } from '../cases/case-kind.js';
import type { Decision } from './decision.js';

export interface DecidedRating {
  readonly kind: CaseKind;
  /** Of the case that an appeal is against; the kind itself otherwise. */
  readonly rootKind: Exclude<CaseKind, 'APPEAL'>;
  /** With everything that this case set aside before. */
  readonly rating: RatingRecord;
  readonly decision: Decision;
  readonly now: Date;
}

/**
 * What a decision does to a rating: whether it is shown, at which tier, and whether it is scored.
 * A dispute that was looked into on the facts proves what is left of the rating (T4). What stands and still does not meet
 * the rule of publication is held, as it would have been without the dispute.
 */
export function planDecision(decided: DecidedRating): RatingChange {
  const { kind, rootKind, rating, decision, now } = decided;
  const { outcome, reason } = decision;
  if (outcome === 'REJECTED') return { to: 'REJECTED' };
  const scored = scoredPatch(rootKind, decision);
  if (kind === 'GUARD') return { to: rating.status, set: scored };
  if (rating.heardAt === null && rootKind === 'GUARD') {
    return { to: 'SUBMITTED', set: { ...scored, revision: rating.revision + 1 } };
  }
  const today = dayOf(now);
  const experiences = rating.experiences.filter(
    ({ experienceId }) => !decision.hiddenExperienceIds.includes(experienceId),
  );
  const harms = isNegative({ experiences, answers: rating.answers }, today);
  const provesFacts =
    rootKind === 'DISPUTE' && (reason === 'PROOF_SUFFICIENT' || decision.hiddenExperienceIds.length > 0);
  const tier = provesFacts ? 'T4' : rating.tier;
  const wasPublic = rootKind !== 'DISPUTE' && rating.publishedAt !== null;
  const isPublic = wasPublic || mayBePublished({ isNegative: harms, tier, experiences }, today);
  const set: RatingPatch = {
    ...scored,
    tier,
    isNegative: harms,
    heardAt: rating.heardAt ?? now,
    publishedAt: isPublic ? (rating.publishedAt ?? now) : null,
    expiresOn: rating.expiresOn ?? addMonths(today, ratingPolicyOn(today).expiryMonths.value),
  };
  return { to: isPublic ? (outcome as RatingStatus & typeof outcome) : 'HELD', set };
}

/** Signs that held keep a rating out of the score; signs that did not bring it back. */
function scoredPatch(rootKind: DecidedRating['rootKind'], { outcome, reason }: Decision): RatingPatch {
  if (reason === 'CONFLICT_OF_INTEREST') return { isRelatedParty: true };
  return rootKind === 'GUARD' && outcome === 'UPHELD' ? { isRelatedParty: false } : {};
}
