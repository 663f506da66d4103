import type { Day } from '#kernel';
import { daysLate } from '../experiences/days-late.js';
import type { Experience } from '../experiences/experience.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import type { RatingAnswers } from './answers.js';

/** Whether a rating may harm: something was late, unpaid or lost, or a mark is low. In doubt it is negative: that protects more. */
export function isNegative(
  { experiences, answers }: { readonly experiences: readonly Experience[]; readonly answers: RatingAnswers },
  today: Day,
): boolean {
  const policy = ratingPolicyOn(today);
  return (
    experiences.some(
      (experience) => experience.outcome !== 'PAID' || daysLate(experience) > policy.graceDays.value,
    ) || Object.values(answers).some((mark) => mark !== null && mark <= policy.negativeAnswerUpTo.value)
  );
}
