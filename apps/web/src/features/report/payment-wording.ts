import type { PaymentIndexFragment, ReliabilityFragment } from '../../generated/graphql';

/** Which sentence tells days beyond terms, and the whole days that it names. */
export function lateness({ daysBeyondTerms }: PaymentIndexFragment) {
  const count = Math.round(daysBeyondTerms);
  if (count === 0) return { key: 'onTime', count } as const;
  return count > 0 ? ({ key: 'late', count } as const) : ({ key: 'early', count: -count } as const);
}

export type Gap = 'ALIKE' | 'LARGE_SOONER' | 'LARGE_LATER' | 'UNKNOWN';

/** The signal that asks whether suppliers are treated alike owns the limit: repeating it here could contradict it. */
export function gapOf({ payments, signals }: Pick<ReliabilityFragment, 'payments' | 'signals'>): Gap {
  const gap = payments?.figures?.gap ?? null;
  if (gap === null) return 'UNKNOWN';
  const isAlike = signals.some(({ id, answer }) => id === 'treats-suppliers-alike' && answer === 'TRUE');
  if (isAlike || gap === 0) return 'ALIKE';
  return gap > 0 ? 'LARGE_SOONER' : 'LARGE_LATER';
}
