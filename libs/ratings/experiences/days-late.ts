import { daysBetween, type Day } from '#kernel';
import { restMinor, type Experience } from './experience.js';

type Timing = Pick<Experience, 'dueOn' | 'payments' | 'amountMinor' | 'observedOn' | 'frozenDays'>;

/** Day on which the last part was paid; null while something is unpaid. */
export function settledOn(experience: Pick<Experience, 'payments' | 'amountMinor'>): Day | null {
  if (restMinor(experience) > 0n) return null;
  return experience.payments.reduce<Day | null>(
    (last, { paidOn }) => (last === null || paidOn > last ? paidOn : last),
    null,
  );
}

/** Days after the contractual day, less those that a dispute froze; never below zero. Unpaid: as late as it was when last seen. */
export function daysLate(experience: Timing): number {
  const until = settledOn(experience) ?? experience.observedOn;
  if (until === null) return 0;
  return Math.max(0, daysBetween(experience.dueOn, until) - experience.frozenDays);
}
