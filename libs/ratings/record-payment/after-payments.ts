import type { RatingChange } from '../change-rating/change-rating.js';
import { restMinor, type Experience } from '../experiences/experience.js';
import type { RatingStatus } from '../status/rating-status.js';
import { transitionOf } from '../status/transitions.js';

/** Where a rating stands once its invoices are these: paid to the last, it is settled, and shown so where it is shown. */
export function afterPayments(
  status: RatingStatus,
  experiences: readonly Experience[],
  now: Date,
): Pick<RatingChange, 'to' | 'set'> {
  if (experiences.some((experience) => restMinor(experience) > 0n)) return { to: status };
  const mayBeSettled = transitionOf('RECORD_PAYMENT', 'AUTHOR', status)?.to.includes('SETTLED');
  return { to: mayBeSettled ? 'SETTLED' : status, set: { settledAt: now } };
}
