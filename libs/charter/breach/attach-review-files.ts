import { attachFiles } from '#files';
import { DomainError } from '#kernel';
import type { SqlRunner } from '#persistence';
import { refuseReview } from './refuse-review.js';

/** What files of a review are attached to: both sides read what they say to each other. */
export const REVIEW_FILES = 'CHARTER_REVIEW';
/** Files of an action plan: for the signatory and moderators. */
export const PLAN_FILES = 'CHARTER_PLAN';

/** @throws CharterRefusal `FILE_REFUSED` */
export async function attachReviewFiles(
  sql: SqlRunner,
  {
    reviewId,
    organisationId,
    fileIds,
    type,
  }: {
    readonly reviewId: string;
    readonly organisationId: string;
    readonly fileIds: readonly string[];
    readonly type: typeof REVIEW_FILES | typeof PLAN_FILES;
  },
): Promise<void> {
  if (fileIds.length === 0) return;
  const to = { type, id: reviewId };
  await attachFiles(sql, { fileIds, organisationId, purpose: 'EVIDENCE', to }).catch((error: unknown) => {
    throw error instanceof DomainError ? refuseReview('FILE_REFUSED', 'fileIds') : error;
  });
}
