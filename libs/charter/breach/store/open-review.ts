import { addDays, dayOf, type CompanyId } from '#kernel';
import type { SqlRunner } from '#persistence';
import { charterPolicyOn } from '../../policy/charter-policy.js';
import { changeMembership } from '../../status/change-membership.js';
import { SYSTEM } from '../../status/record-step.js';
import type { CharterStatus } from '../../status/membership-status.js';
import type { Quarter } from '../../tiers/quarter.js';
import type { CommitmentCode } from '../../versions/commitment-code.js';
import { reviewPolicyOn } from '../policy/review-policy.js';
import { recordReviewStep } from '../status/record-review-step.js';
import { REVIEW_COLUMNS, updateReview, type ReviewRecord } from './review-record.js';

export interface ReviewToOpen {
  readonly id: string;
  readonly membershipId: string;
  readonly companyId: CompanyId;
  readonly commitment: CommitmentCode;
  readonly quarter?: Quarter;
  readonly report?: {
    readonly organisationId: string;
    readonly companyId: CompanyId;
    readonly accountId: string;
    readonly text: string;
    readonly ratingIds: readonly string[];
  };
}

const OPEN = `INSERT INTO charter_review (id, membership_id, company_id, origin, commitment, quarter, reporter_organisation_id,
    reporter_company_id, reported_by, text, rating_ids, stage, opened_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'WAITING', $12)
  ON CONFLICT DO NOTHING RETURNING ${REVIEW_COLUMNS}`;
const LOCK_MEMBERSHIP = 'SELECT status FROM charter_membership WHERE id = $1 FOR UPDATE';
const GOING_ON = `SELECT FROM charter_review WHERE membership_id = $1 AND stage NOT IN ('WAITING', 'CLOSED')`;
/** A row that somebody holds begins by itself: whoever holds it asks for its turn when done. */
const NEXT = `SELECT ${REVIEW_COLUMNS} FROM charter_review WHERE membership_id = $1 AND stage = 'WAITING'
  ORDER BY opened_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`;

/** Keeps a new review, that waits for its turn. Null when it was there before. */
export async function keepReview(
  sql: SqlRunner,
  { id, membershipId, companyId, commitment, quarter, report }: ReviewToOpen,
  at: Date,
): Promise<ReviewRecord | null> {
  const origin = report ? 'REPORT' : 'MEASURED';
  const said = [report?.organisationId, report?.companyId, report?.accountId, report?.text];
  const values = [
    id,
    membershipId,
    companyId,
    origin,
    commitment,
    quarter ?? null,
    ...said.map((one) => one ?? null),
  ];
  const [kept] = await sql.rows<ReviewRecord>(OPEN, [...values, report?.ratingIds ?? [], at]);
  return kept ?? null;
}

/**
 * Lets the review that has waited longest begin, when no other of its signatory goes on: the signatory is heard from now
 * on. What was decided before and waits is an appeal. Locks the membership, so that two reviews never begin at once.
 */
export async function beginNextReview(sql: SqlRunner, membershipId: string, at: Date): Promise<void> {
  if ((await lockStatus(sql, membershipId)) !== 'ACTIVE') return;
  if ((await sql.rows(GOING_ON, [membershipId])).length > 0) return;
  const [next] = await sql.rows<ReviewRecord>(NEXT, [membershipId]);
  if (!next) return;
  const today = dayOf(at);
  if (next.outcome !== null) {
    const dueOn = addDays(today, reviewPolicyOn(today).decisionDays.value);
    await updateReview(sql, next, { stage: 'APPEALED', dueOn });
    return;
  }
  const answerUntil = addDays(today, charterPolicyOn(today).reviewDays.value);
  const review = await updateReview(sql, next, { stage: 'HEARING', answerUntil });
  const { id: reviewId, commitment } = review;
  await changeMembership(sql, { membershipId, action: 'OPEN_REVIEW', actor: SYSTEM, at, data: { reviewId } });
  await recordReviewStep(sql, {
    review,
    step: 'BEGIN_HEARING',
    actor: SYSTEM,
    at,
    data: { commitment, answerUntil },
  });
}

/** The status of a membership, that nobody changes until the end of the transaction. */
export async function lockStatus(sql: SqlRunner, membershipId: string): Promise<CharterStatus | null> {
  const [membership] = await sql.rows<{ status: CharterStatus }>(LOCK_MEMBERSHIP, [membershipId]);
  return membership?.status ?? null;
}
