import { type CompanyId, type Day, isUuid } from '#kernel';
import type { SqlRunner } from '#persistence';
import type { Quarter } from '../../tiers/quarter.js';
import type { CommitmentCode } from '../../versions/commitment-code.js';
import type { ReviewOutcome, ReviewStage } from '../status/review-stage.js';

export interface ReviewRecord {
  readonly id: string;
  readonly membershipId: string;
  /** The signatory. */
  readonly companyId: CompanyId;
  readonly origin: 'REPORT' | 'MEASURED';
  readonly commitment: CommitmentCode;
  /** Whose assessment showed it, when it was measured. */
  readonly quarter: Quarter | null;
  readonly reporterOrganisationId: string | null;
  readonly reporterCompanyId: CompanyId | null;
  readonly text: string | null;
  readonly ratingIds: readonly string[];
  readonly stage: ReviewStage;
  /** The decision that is in force; null before the first, and when the commitment ended otherwise. */
  readonly outcome: ReviewOutcome | null;
  readonly openedAt: Date;
  /** Last day to answer. */
  readonly answerUntil: Day | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  /** Last day to hand in the plan. */
  readonly planDueOn: Day | null;
  readonly plan: string | null;
  readonly planSubmittedAt: Date | null;
  /** Last day of the plan. */
  readonly planUntil: Day | null;
  readonly suspendedOn: Day | null;
  /** Last day of the suspension. */
  readonly suspendedUntil: Day | null;
  /** When a moderator should have decided. */
  readonly dueOn: Day | null;
  readonly closedAt: Date | null;
}

const COLUMNS = {
  id: 'id',
  membershipId: 'membership_id',
  companyId: 'company_id',
  origin: 'origin',
  commitment: 'commitment',
  quarter: 'quarter',
  reporterOrganisationId: 'reporter_organisation_id',
  reporterCompanyId: 'reporter_company_id',
  text: 'text',
  ratingIds: 'rating_ids',
  stage: 'stage',
  outcome: 'outcome',
  openedAt: 'opened_at',
  answerUntil: 'answer_until',
  answer: 'answer',
  answeredAt: 'answered_at',
  planDueOn: 'plan_due_on',
  plan: 'plan',
  planSubmittedAt: 'plan_submitted_at',
  planUntil: 'plan_until',
  suspendedOn: 'suspended_on',
  suspendedUntil: 'suspended_until',
  dueOn: 'due_on',
  closedAt: 'closed_at',
} as const satisfies Readonly<Record<keyof ReviewRecord, string>>;

export const REVIEW_COLUMNS = Object.entries(COLUMNS)
  .map(([name, column]) => `${column} AS "${name}"`)
  .join(', ');

type Changeable = Exclude<keyof ReviewRecord, 'id' | 'membershipId' | 'companyId' | 'origin' | 'openedAt'>;
/** What changes of a review, besides who did it. */
export type ReviewPatch = Partial<Pick<ReviewRecord, Changeable>> & {
  readonly answeredBy?: string;
  readonly planSubmittedBy?: string;
};

const CHANGED = { ...COLUMNS, answeredBy: 'answered_by', planSubmittedBy: 'plan_submitted_by' };

export async function loadReview(sql: SqlRunner, id: string): Promise<ReviewRecord | null> {
  return read(sql, id, '');
}

/** Locks a review until the end of the transaction: of two steps at once, the second sees what the first did. */
export async function lockReview(sql: SqlRunner, id: string): Promise<ReviewRecord | null> {
  return read(sql, id, 'FOR UPDATE');
}

/** `review` is locked. Returns it as it is now. */
export async function updateReview(
  sql: SqlRunner,
  review: ReviewRecord,
  patch: ReviewPatch,
): Promise<ReviewRecord> {
  const entries = Object.entries(patch) as [keyof ReviewPatch, unknown][];
  const set = entries.map(([name], index) => `${CHANGED[name]} = $${index + 2}`).join(', ');
  const values = [review.id, ...entries.map(([, value]) => value)];
  const [updated] = await sql.rows<ReviewRecord>(
    `UPDATE charter_review SET ${set} WHERE id = $1 RETURNING ${REVIEW_COLUMNS}`,
    values,
  );
  return updated!;
}

async function read(sql: SqlRunner, id: string, lock: '' | 'FOR UPDATE'): Promise<ReviewRecord | null> {
  if (!isUuid(id)) return null;
  const [review] = await sql.rows<ReviewRecord>(
    `SELECT ${REVIEW_COLUMNS} FROM charter_review WHERE id = $1 ${lock}`,
    [id],
  );
  return review ?? null;
}
