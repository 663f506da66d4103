import { addMonths, dayOf } from '#kernel';
import type { RatingChange } from '../change-rating/change-rating.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import type { RatingRecord } from '../store/rating-record.js';
import type { RatingPatch } from '../store/update-rating.js';
import { mayBePublished, type Publishable } from './may-be-published.js';

type Heard = Publishable & Pick<RatingRecord, 'heardAt' | 'expiresOn'>;

/**
 * The client was heard: the rating is published, or held where the rule of publication is not met. It counts from now on,
 * and grows old; one that was heard before, and proved better since, has done so since then.
 */
export function endOfHearing(rating: Heard, now: Date): RatingChange {
  const today = dayOf(now);
  const heard: RatingPatch = {
    heardAt: rating.heardAt ?? now,
    expiresOn: rating.expiresOn ?? addMonths(today, ratingPolicyOn(today).expiryMonths.value),
  };
  return mayBePublished(rating, today)
    ? { to: 'PUBLISHED', set: { ...heard, publishedAt: now } }
    : { to: 'HELD', set: heard };
}
