import { pageInfoOf } from '#companies';
import type { Page } from '#kernel';
import type { ReviewRecord } from '../store/review-record.js';
import type { SeenReview } from '../views/find-review.js';
import { CharterReviewObject, type CharterReviewConnectionObject } from './charter-review.object.js';

/** The plan is between the signatory and the moderators. */
export function toCharterReview({ review, side }: SeenReview): CharterReviewObject {
  const { id, membershipId, origin, commitment, stage, outcome, text, ratingIds, quarter } = review;
  const { openedAt, answerUntil, answer, answeredAt, planDueOn, plan, planSubmittedAt, planUntil } = review;
  const { suspendedUntil, dueOn, closedAt } = review;
  return Object.assign(new CharterReviewObject(), {
    id,
    membershipId,
    side,
    origin,
    commitment,
    stage,
    outcome,
    text,
    ratingIds,
    quarter,
    openedAt,
    answerUntil,
    answer,
    answeredAt,
    planDueOn,
    plan: side === 'REPORTER' ? null : plan,
    planSubmittedAt,
    planUntil,
    suspendedUntil,
    dueOn,
    closedAt,
    record: review,
  } satisfies CharterReviewObject);
}

export function toReviewConnection(
  page: Page<ReviewRecord>,
  after?: string | null,
): CharterReviewConnectionObject {
  const edges = page.items.map(({ cursor, node: review }) => ({
    cursor,
    node: toCharterReview({ review, side: 'MODERATOR' }),
  }));
  return { edges, pageInfo: pageInfoOf(page, after) };
}
