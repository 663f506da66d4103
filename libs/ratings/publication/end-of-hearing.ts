import { addMonths, dayOf } from '#kernel';
import type { RatingChange } from '../change-rating/change-rating.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import type { RatingPatch } from '../store/update-rating.js';
import { mayBePublished, type Publishable } from './may-be-published.js';

/** The client was heard: the rating is published, or held where the rule of publication is not met. It counts from now on. */
export function endOfHearing(rating: Publishable, now: Date): RatingChange {
  const today = dayOf(now);
  const heard: RatingPatch = {
    heardAt: now,
    expiresOn: addMonths(today, ratingPolicyOn(today).expiryMonths.value),
  };
  return mayBePublished(rating, today)
    ? { to: 'PUBLISHED', set: { ...heard, publishedAt: now } }
    : { to: 'HELD', set: heard };
}
