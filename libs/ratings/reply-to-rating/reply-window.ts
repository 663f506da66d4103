import { addMonths, dayOf } from '#kernel';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import type { RatingRecord } from '../store/rating-record.js';

/** Until the notice ends; after publication for the time that the right of reply gives. What is not public waits for it. */
export function replyWindowIsOpen(
  { status, replyUntil, publishedAt }: Pick<RatingRecord, 'status' | 'replyUntil' | 'publishedAt'>,
  now: Date,
): boolean {
  if (status === 'NOTICE_SENT') return replyUntil === null || now < replyUntil;
  if (publishedAt === null) return true;
  const months = ratingPolicyOn(dayOf(now)).replyAfterPublicationMonths.value;
  return dayOf(now) <= addMonths(dayOf(publishedAt), months);
}
