import { Injectable } from '@nestjs/common';
import type { Member, Viewer } from '#identity';
import { decodeCursor, DomainError, encodeCursor, isUuid, type Page, parseDay } from '#kernel';
import { BatchedRead, Database } from '#persistence';
import { appealsOf, decisionsOf, type Appeal, type TakenDecision } from '../decide/decision.js';
import { exclusionOf } from '../decide/exclusion-of.js';
import { refuseReview, type ReviewExclusion } from '../refuse-review.js';
import { loadReview, REVIEW_COLUMNS, type ReviewRecord } from '../store/review-record.js';
import { ReviewSides, type ReviewSide } from './review-sides.js';

export interface SeenReview {
  readonly review: ReviewRecord;
  readonly side: ReviewSide;
}

const QUEUE = `SELECT ${REVIEW_COLUMNS} FROM charter_review WHERE stage IN ('DECISION', 'APPEALED', 'SUSPENDED')
  AND ($1::date IS NULL OR (due_on, id) > ($1::date, $2::uuid)) ORDER BY due_on, id LIMIT $3`;
const OF_MEMBER = `SELECT ${REVIEW_COLUMNS} FROM charter_review WHERE reporter_organisation_id = $1 OR company_id = $2
  ORDER BY opened_at DESC, id LIMIT 50`;

/** What the two sides and moderators read of reviews. */
@Injectable()
export class FindReview {
  private readonly decisionsById = new BatchedRead<TakenDecision[]>(async (ids) =>
    byReview(await decisionsOf(this.database, ids)),
  );
  private readonly appealsById = new BatchedRead<Appeal[]>(async (ids) =>
    byReview(await appealsOf(this.database, ids)),
  );

  constructor(
    private readonly database: Database,
    private readonly sides: ReviewSides,
  ) {}

  /** @throws CharterRefusal `REVIEW_NOT_FOUND`, also for whoever is on no side of it */
  async execute(id: string, viewer: Pick<Viewer, 'membership' | 'isModerator'>): Promise<SeenReview> {
    const review = await loadReview(this.database, id);
    const side = review && (await this.sides.sideOf(review, viewer));
    if (!side) throw refuseReview('REVIEW_NOT_FOUND', 'id');
    return { review, side };
  }

  /** What the member's organisation reported, and what its company is heard about, latest first. */
  async ofMember(member: Member): Promise<SeenReview[]> {
    const reviews = await this.database.rows<ReviewRecord>(OF_MEMBER, [
      member.organisationId,
      member.companyId,
    ]);
    const viewer = { membership: { ...member, role: 'VIEWER' }, isModerator: false } as const;
    const seen = await Promise.all(
      reviews.map(async (review) => ({ review, side: await this.sides.sideOf(review, viewer) })),
    );
    return seen.flatMap(({ review, side }) => (side ? [{ review, side }] : []));
  }

  /** What waits for a moderator, the soonest due first. @throws DomainError `INVALID_CURSOR` */
  async queue(first: number, after?: string | null): Promise<Page<ReviewRecord>> {
    const [dueOn, id] = after ? decodeCursor(after, 2) : [null, null];
    if (after && (!isUuid(String(id)) || parseDay(String(dueOn)) === null)) throw invalidCursor();
    const rows = await this.database.rows<ReviewRecord>(QUEUE, [dueOn, id, first + 1]);
    return {
      items: rows.slice(0, first).map((node) => ({ cursor: encodeCursor([node.dueOn!, node.id]), node })),
      hasNextPage: rows.length > first,
    };
  }

  async decisions(reviewId: string): Promise<readonly TakenDecision[]> {
    return (await this.decisionsById.find(reviewId)) ?? [];
  }

  async appeals(reviewId: string): Promise<readonly Appeal[]> {
    return (await this.appealsById.find(reviewId)) ?? [];
  }

  exclusion(reviewId: string, accountId: string): Promise<ReviewExclusion | null> {
    return exclusionOf(this.database, reviewId, accountId);
  }
}

function byReview<T extends { readonly reviewId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.reviewId, [...(groups.get(row.reviewId) ?? []), row]);
  return groups;
}

function invalidCursor(): DomainError {
  return new DomainError('INVALID_CURSOR', 'This cursor was not issued by goodpayer.', 'after');
}
