import { daysBetween, dayOf } from '#kernel';
import type { GuardPolicy } from '../policy/guard-policy.js';
import type { Rater, RaterRating } from './rater.js';

/** Many new raters of one client within days, almost all of one voice. */
export interface Rush {
  /** The rating at which the threshold was reached. */
  readonly ratingId: string;
  readonly relatedRatingIds: readonly string[];
  readonly isNegative: boolean;
}

/** The first rush among these raters of one client; null when there is none. One rating a rater is looked at, its first. */
export function findRush(raters: readonly Rater[], policy: GuardPolicy): Rush | null {
  const first = raters
    .flatMap((rater) => newcomerRating(rater, policy))
    .sort((a, b) => Number(a.submittedAt) - Number(b.submittedAt) || (a.ratingId < b.ratingId ? -1 : 1));
  const { newAuthors, newAuthorsWithinDays, sameVoiceShare } = policy;
  for (const [index, last] of first.entries()) {
    const recent = first
      .slice(0, index + 1)
      .filter(
        (one) => daysBetween(dayOf(one.submittedAt), dayOf(last.submittedAt)) < newAuthorsWithinDays.value,
      );
    const sameVoice = recent.filter(({ isNegative }) => isNegative === last.isNegative);
    if (sameVoice.length < newAuthors.value) continue;
    if (sameVoice.length / recent.length < sameVoiceShare.value) continue;
    const relatedRatingIds = sameVoice.filter((one) => one !== last).map(({ ratingId }) => ratingId);
    return { ratingId: last.ratingId, relatedRatingIds, isNegative: last.isNegative };
  }
  return null;
}

/** The first rating of somebody who came for it. */
function newcomerRating({ ratings, foundedOn }: Rater, policy: GuardPolicy): RaterRating[] {
  const [first] = [...ratings].sort((a, b) => Number(a.submittedAt) - Number(b.submittedAt));
  if (!first) return [];
  return daysBetween(foundedOn, dayOf(first.submittedAt)) < policy.newAuthorDays.value ? [first] : [];
}
