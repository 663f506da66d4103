import { Injectable } from '@nestjs/common';
import {
  decodeCursor,
  DomainError,
  encodeCursor,
  isUuid,
  type LocalizedText,
  type Page,
  parseDay,
} from '#kernel';
import { Database } from '#persistence';
import type { GuardKind } from '../../guards/guard-kind.js';
import { caseNotFound } from '../../refusals/refuse.js';
import type { PageRequest } from '../../views/list-ratings.js';
import type { FlagReason } from '../flag-rating/flag-reason.js';
import { exclusionOf } from '../decide-moderation/keep-decision.js';
import type { CaseKind, Exclusion } from './case-kind.js';
import { CASE_COLUMNS, CASES, loadCase, type CaseRecord } from './case-record.js';

export interface StoredSign {
  readonly id: string;
  readonly kind: GuardKind;
  readonly explanation: LocalizedText;
  readonly weight: number;
  readonly relatedRatingIds: readonly string[];
}

export interface StoredFlag {
  readonly reason: FlagReason;
  readonly detail: string | null;
  readonly flaggedAt: Date;
}

export interface StoredAppeal {
  readonly side: 'AUTHOR' | 'CLIENT';
  readonly text: string;
  readonly openedAt: Date;
}

export interface HiddenText {
  readonly part: 'COMMENT' | 'REPLY';
  readonly text: string;
}

const QUEUE = `SELECT ${CASE_COLUMNS} FROM ${CASES}
  WHERE c.closed_at IS NULL AND ($1::text IS NULL OR c.kind = $1) AND ($2::date IS NULL OR (c.due_on, c.id) > ($2::date, $3::uuid))
  ORDER BY c.due_on, c.id LIMIT $4`;
const SIGNS = `SELECT id, kind, explanation, weight, related_rating_ids AS "relatedRatingIds" FROM guard_sign
  WHERE case_id = ANY($1) ORDER BY weight DESC, found_at, id`;
const FLAGS = `SELECT reason, detail, flagged_at AS "flaggedAt" FROM rating_flag WHERE case_id = ANY($1) ORDER BY flagged_at`;
const APPEALS = `SELECT side, text, opened_at AS "openedAt" FROM moderation_appeal WHERE case_id = $1 ORDER BY opened_at`;
const HIDDEN = `SELECT part, text FROM rating_hidden_text WHERE rating_id = $1 ORDER BY part`;
const EXCLUDED = `SELECT count(*)::int AS excluded FROM moderator WHERE moderation_exclusion($1, account_id) IS NOT NULL`;

/** What moderators read of cases. */
@Injectable()
export class FindCase {
  constructor(private readonly database: Database) {}

  /** @throws RatingRefusal `CaseNotFoundError` */
  async execute(id: string): Promise<CaseRecord> {
    const found = await loadCase(this.database, id);
    if (!found) throw caseNotFound();
    return found;
  }

  /** Open cases, the soonest due first. @throws DomainError `INVALID_CURSOR` */
  async queue(kind: CaseKind | null, { first, after }: PageRequest): Promise<Page<CaseRecord>> {
    const [dueOn, id] = after ? decodeCursor(after, 2) : [null, null];
    if (after && (!isUuid(String(id)) || parseDay(String(dueOn)) === null)) throw invalidCursor();
    const rows = await this.database.rows<CaseRecord>(QUEUE, [kind, dueOn, id, first + 1]);
    return {
      items: rows.slice(0, first).map((node) => ({ cursor: encodeCursor([node.dueOn, node.id]), node })),
      hasNextPage: rows.length > first,
    };
  }

  /** Signs of the case, and of the one that it appeals against. */
  signs(of: CaseRecord): Promise<StoredSign[]> {
    return this.database.rows<StoredSign>(SIGNS, [withAppealed(of)]);
  }

  flags(of: CaseRecord): Promise<StoredFlag[]> {
    return this.database.rows<StoredFlag>(FLAGS, [withAppealed(of)]);
  }

  appeals({ id }: CaseRecord): Promise<StoredAppeal[]> {
    return this.database.rows<StoredAppeal>(APPEALS, [id]);
  }

  /** Texts that are set aside: a moderator must read what is at issue. */
  hiddenTexts({ ratingId }: CaseRecord): Promise<HiddenText[]> {
    return this.database.rows<HiddenText>(HIDDEN, [ratingId]);
  }

  exclusion({ id }: CaseRecord, accountId: string): Promise<Exclusion | null> {
    return exclusionOf(this.database, id, accountId);
  }

  async excludedModerators({ id }: CaseRecord): Promise<number> {
    const [found] = await this.database.rows<{ excluded: number }>(EXCLUDED, [id]);
    return found!.excluded;
  }
}

function withAppealed({ id, appealsCaseId }: CaseRecord): string[] {
  return appealsCaseId ? [id, appealsCaseId] : [id];
}

function invalidCursor(): DomainError {
  return new DomainError('INVALID_CURSOR', 'This cursor was not issued by goodpayer.', 'after');
}
