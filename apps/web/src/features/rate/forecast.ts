import type { RatingInProgressFragment, RulesOfRatingsFragment } from '../../generated/graphql';

/** What will become of a rating when its client was heard and stays silent. */
export interface Forecast {
  /** Harms nobody: shown. May harm and is proved: shown. May harm and is not proved well enough: counted, not shown. */
  readonly kind: 'POSITIVE' | 'SHOWN' | 'HELD';
  /** Last day of the client to answer, when the rating is submitted today. */
  readonly answerUntil: string;
}

const MS_PER_DAY = 86_400_000;

/** The rule of publication as the API tells its numbers, for the day on which the rating is submitted. */
export function forecastOf(
  { isNegative, tier, punctuality }: Pick<RatingInProgressFragment, 'isNegative' | 'tier' | 'punctuality'>,
  rules: RulesOfRatingsFragment,
  today: string,
): Forecast {
  const days = isNegative ? rules.noticeDays : rules.positiveNoticeDays;
  const answerUntil = new Date(Date.parse(today) + days * MS_PER_DAY).toISOString().slice(0, 10);
  if (!isNegative) return { kind: 'POSITIVE', answerUntil };
  const isLong = punctuality.worstDaysLate >= rules.leastDaysOverdue;
  const isProved = tier === 'T3' || tier === 'T4' || (tier === 'T2' && isLong);
  return { kind: isProved ? 'SHOWN' : 'HELD', answerUntil };
}
