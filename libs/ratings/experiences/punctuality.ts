import { ratingPolicyOn } from '../policy/rating-policy.js';
import type { Day } from '#kernel';
import { daysLate, settledOn } from './days-late.js';
import type { Experience } from './experience.js';

/** How the invoices of a rating were paid: counted from their days, never typed. */
export interface Punctuality {
  readonly onTime: number;
  readonly late: number;
  readonly unpaid: number;
  readonly worstDaysLate: number;
  /** Over the paid ones; null when none was paid. */
  readonly averageDaysLate: number | null;
}

export function punctualityOf(experiences: readonly Experience[], asOf: Day): Punctuality {
  const grace = ratingPolicyOn(asOf).graceDays.value;
  const paid = experiences.filter((experience) => settledOn(experience) !== null);
  const late = paid.filter((experience) => daysLate(experience) > grace).length;
  return {
    onTime: paid.length - late,
    late,
    unpaid: experiences.length - paid.length,
    worstDaysLate: Math.max(0, ...experiences.map(daysLate)),
    averageDaysLate:
      paid.length === 0
        ? null
        : Math.round((paid.reduce((sum, one) => sum + daysLate(one), 0) / paid.length) * 10) / 10,
  };
}
