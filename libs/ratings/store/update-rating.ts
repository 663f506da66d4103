import type { Day } from '#kernel';
import type { SqlRunner } from '#persistence';
import { FINAL_STATUSES, type ProofTier, type RatingStatus } from '../status/rating-status.js';
import type { NoticeObstacle } from './rating-record.js';

/** What a step may change of a rating beside its status. */
export interface RatingPatch {
  readonly tier?: ProofTier;
  readonly revision?: number;
  readonly isNegative?: boolean;
  readonly isSigned?: boolean;
  readonly fairness?: number | null;
  readonly clarity?: number | null;
  readonly communication?: number | null;
  readonly wouldWorkAgain?: number | null;
  readonly comment?: string | null;
  readonly withdrawalReason?: string | null;
  readonly clientContactEmail?: string | null;
  readonly noticeSentAt?: Date | null;
  readonly replyUntil?: Date | null;
  readonly noticeObstacle?: NoticeObstacle | null;
  readonly heardAt?: Date | null;
  readonly publishedAt?: Date | null;
  readonly settledAt?: Date | null;
  readonly expiresOn?: Day | null;
  readonly reply?: string | null;
  readonly repliedAt?: Date | null;
  readonly isRelatedParty?: boolean;
}

const COLUMNS: { readonly [K in keyof Required<RatingPatch>]: string } = {
  tier: 'tier',
  revision: 'revision',
  isNegative: 'is_negative',
  isSigned: 'is_signed',
  fairness: 'fairness',
  clarity: 'clarity',
  communication: 'communication',
  wouldWorkAgain: 'would_work_again',
  comment: 'comment',
  withdrawalReason: 'withdrawal_reason',
  clientContactEmail: 'client_contact_email',
  noticeSentAt: 'notice_sent_at',
  replyUntil: 'reply_until',
  noticeObstacle: 'notice_obstacle',
  heardAt: 'heard_at',
  publishedAt: 'published_at',
  settledAt: 'settled_at',
  expiresOn: 'expires_on',
  reply: 'reply',
  repliedAt: 'replied_at',
  isRelatedParty: 'is_related_party',
};

/** Check and change in one statement: false when the rating is no longer in the status that the change starts from. */
export async function updateRating(
  sql: SqlRunner,
  { id, status }: { readonly id: string; readonly status: RatingStatus },
  to: RatingStatus,
  patch: RatingPatch,
): Promise<boolean> {
  const changes = Object.entries(patch) as [keyof RatingPatch, unknown][];
  const assignments = changes.map(([field], index) => `${COLUMNS[field]} = $${index + 4}`);
  // Nobody will be written to again: the address is not needed any more (GDPR art. 5(1)(e)).
  if (FINAL_STATUSES.includes(to)) assignments.push('client_contact_email = NULL');
  const changed = await sql.rows(
    `UPDATE rating SET ${['status = $3', ...assignments].join(', ')} WHERE id = $1 AND status = $2 RETURNING id`,
    [id, status, to, ...changes.map(([, value]) => value)],
  );
  return changed.length === 1;
}
