import { Injectable } from '@nestjs/common';
import { type CompanyId, decodeCursor, DomainError, encodeCursor, isUuid, type Page } from '#kernel';
import { Database } from '#persistence';
import { FROZEN_STATUSES, PUBLIC_STATUSES, type RatingStatus } from '../status/rating-status.js';
import { loadRatings } from '../store/load-ratings.js';
import type { RatingRecord } from '../store/rating-record.js';

export interface PageRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}

interface Position {
  readonly id: string;
  readonly rank: number;
  readonly key: number;
}

/** Every list is ordered by rank, key and id; a cursor is such a position. Keys are seconds, so that they survive as numbers. */
const page = (what: string, rank: string, key: string) => `SELECT id, rank, key FROM (
    SELECT id, ${rank} AS rank, (${key})::float8 AS key FROM rating WHERE ${what}) AS listed
  WHERE $2::text IS NULL OR (rank, key, id) > ($3::int, $4::float8, $2::uuid) ORDER BY rank, key, id LIMIT $5`;

const seconds = (column: string) => `extract(epoch FROM ${column})`;

const WRITTEN = page(
  `author_organisation_id = $1 AND ($6::text IS NULL OR client_company_id = $6) AND ($7::text IS NULL OR status = $7)`,
  '0',
  `-${seconds('created_at')}`,
);
const among = (statuses: readonly RatingStatus[]) => `status IN ('${statuses.join("', '")}')`;
/**
 * What waits for an answer comes first, the soonest end before the others; then what is contested or being corrected, what
 * is public, what counts unseen, what is paid since, what is over; in each the latest notice first.
 */
const NOTICES = page(
  `client_company_id = $1 AND notice_sent_at IS NOT NULL AND ($6::text IS NULL OR status = $6)`,
  `CASE WHEN status = 'NOTICE_SENT' THEN 0 WHEN ${among([...FROZEN_STATUSES, 'SUBMITTED'])} THEN 1
    WHEN ${among(PUBLIC_STATUSES)} AND settled_at IS NULL THEN 2 WHEN status = 'HELD' THEN 3
    WHEN ${among(PUBLIC_STATUSES)} THEN 4 ELSE 5 END`,
  `CASE WHEN status = 'NOTICE_SENT' THEN ${seconds('reply_until')} ELSE -${seconds('notice_sent_at')} END`,
);
const PUBLISHED = page(
  `client_company_id = $1 AND status = ANY($6) AND published_at IS NOT NULL`,
  '0',
  `-${seconds('published_at')}`,
);

/** Ratings page by page, each page in two statements whatever its size. */
@Injectable()
export class ListRatings {
  constructor(private readonly database: Database) {}

  /** What an organisation wrote, latest first. @throws DomainError `INVALID_CURSOR` */
  writtenBy(
    organisationId: string,
    request: PageRequest,
    filter: { readonly client: string | null; readonly status: RatingStatus | null },
  ): Promise<Page<RatingRecord>> {
    return this.page(WRITTEN, organisationId, request, [filter.client, filter.status]);
  }

  /** What is said of a company, notices to answer first. @throws DomainError `INVALID_CURSOR` */
  saidOf(
    companyId: CompanyId,
    request: PageRequest,
    status: RatingStatus | null,
  ): Promise<Page<RatingRecord>> {
    return this.page(NOTICES, companyId, request, [status]);
  }

  /** What anyone may read of a company, latest first. @throws DomainError `INVALID_CURSOR` */
  publishedOf(companyId: CompanyId, request: PageRequest): Promise<Page<RatingRecord>> {
    return this.page(PUBLISHED, companyId, request, [PUBLIC_STATUSES]);
  }

  private async page(
    statement: string,
    owner: string,
    { first, after }: PageRequest,
    filter: readonly unknown[],
  ): Promise<Page<RatingRecord>> {
    const [rank, key, id] = after ? positionOf(after) : [null, null, null];
    const found = await this.database.rows<Position>(statement, [owner, id, rank, key, first + 1, ...filter]);
    const positions = found.slice(0, first);
    const ratings = await loadRatings(
      this.database,
      positions.map((position) => position.id),
    );
    const byId = new Map(ratings.map((rating) => [rating.id, rating]));
    return {
      items: positions.flatMap((position) => {
        const node = byId.get(position.id);
        return node ? [{ cursor: encodeCursor([position.rank, position.key, position.id]), node }] : [];
      }),
      hasNextPage: found.length > first,
    };
  }
}

function positionOf(after: string): readonly [rank: number, key: number, id: string] {
  const [rank, key, id] = decodeCursor(after, 3);
  if (typeof rank === 'number' && typeof key === 'number' && isUuid(String(id)))
    return [rank, key, String(id)];
  throw new DomainError('INVALID_CURSOR', 'This cursor was not issued by goodpayer.', 'after');
}
