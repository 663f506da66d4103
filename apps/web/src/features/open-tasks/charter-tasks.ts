import type { OpenTasksQuery } from '../../generated/graphql';

interface CharterTask {
  readonly kind: 'answer' | 'plan' | 'resign' | 'renewal';
  /** By which it is due. */
  readonly day: string;
  readonly path: string;
}

const SIGN = '/account/charter/sign';

/** What the charter asks the owners of a signatory for, the most urgent first. One signature takes up a new version and renews. */
export function charterTasks(
  membership: OpenTasksQuery['myCharter']['membership'],
  reviews: OpenTasksQuery['myCharterReviews'],
): CharterTask[] {
  const tasks = reviews.flatMap(({ id, actions, answerUntil, planDueOn }): CharterTask[] => {
    const path = `/account/charter/reviews/${id}`;
    if (actions.includes('ANSWER') && answerUntil) return [{ kind: 'answer', day: answerUntil, path }];
    if (actions.includes('SUBMIT_PLAN') && planDueOn) return [{ kind: 'plan', day: planDueOn, path }];
    return [];
  });
  if (membership?.resignBy) tasks.push({ kind: 'resign', day: membership.resignBy, path: SIGN });
  else if (membership?.isRenewalDue) tasks.push({ kind: 'renewal', day: membership.termEndsOn, path: SIGN });
  return tasks;
}
