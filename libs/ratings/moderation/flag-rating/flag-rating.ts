import { Injectable } from '@nestjs/common';
import { Clock, isUuid } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { ChangeRating } from '../../change-rating/change-rating.js';
import {
  alreadyDone,
  flagIsFinal,
  ratingNotFound,
  tooManyFlags,
  wrongStatus,
} from '../../refusals/refuse.js';
import { PUBLIC_STATUSES } from '../../status/rating-status.js';
import { loadRatings } from '../../store/load-ratings.js';
import { checkText } from '../../texts/check-text.js';
import { openCase } from '../cases/open-case.js';
import { hideTexts } from '../hidden-texts/hide-texts.js';
import { moderationPolicyOn } from '../policy/moderation-policy.js';
import { decidedFlags } from './decided-flags.js';
import { FLAG_RULES, type FlagReason } from './flag-reason.js';

export interface FlagRatingCommand {
  readonly ratingId: string;
  readonly accountId: string;
  readonly reason: FlagReason;
  readonly detail: string | null;
}

const TODAY = `SELECT count(*)::int AS flags FROM rating_flag
  WHERE account_id = $1 AND flagged_at > $2::timestamptz - interval '1 day'`;
const KEEP = `INSERT INTO rating_flag (case_id, account_id, reason, detail, flagged_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT DO NOTHING RETURNING case_id`;

/**
 * A reader reports a published rating (DSA art. 16), and once more to complain of what was decided (art. 20): then another
 * moderator decides, and texts that the first one left on show stay there until then.
 */
@Injectable()
export class FlagRating {
  constructor(
    private readonly database: Database,
    private readonly changes: ChangeRating,
    private readonly clock: Clock,
  ) {}

  /** @throws RatingRefusal */
  async execute({ ratingId, accountId, reason, detail }: FlagRatingCommand): Promise<void> {
    const policy = moderationPolicyOn(this.clock.today());
    const kept = checkText(detail, 'detail', policy.longestDetail.value);
    const [seen] = isUuid(ratingId) ? await loadRatings(this.database, [ratingId]) : [];
    // What is not public is not there for whoever is on no side of it.
    if (!seen || !PUBLIC_STATUSES.includes(seen.status)) throw ratingNotFound();
    const isSubstantiated = kept !== null && kept.length >= policy.shortestSubstantiation.value;
    const isFlagged = await this.changes.bySystem(
      ratingId,
      'FLAG',
      async (sql, rating, now) => {
        await this.assertWithinLimit(sql, accountId, now);
        const decided = (await decidedFlags(sql, ratingId, [accountId])).get(accountId) ?? 0;
        if (decided > 1) throw flagIsFinal();
        const hides = FLAG_RULES[reason].hidesTexts && isSubstantiated && decided === 0;
        const caseId = await openCase(sql, { kind: 'FLAG', rating }, now);
        const isNew = await sql.rows(KEEP, [caseId, accountId, reason, kept, now]);
        if (isNew.length === 0) throw alreadyDone();
        const parts = hides ? await hideTexts(sql, { rating, caseId, parts: ['COMMENT', 'REPLY'] }, now) : {};
        return { to: 'FLAGGED', set: parts, data: { caseId, reason, hidesTexts: hides } };
      },
      accountId,
    );
    if (!isFlagged) throw wrongStatus();
  }

  private async assertWithinLimit(sql: SqlRunner, accountId: string, now: Date): Promise<void> {
    const [today] = await sql.rows<{ flags: number }>(TODAY, [accountId, now]);
    if (today!.flags >= moderationPolicyOn(this.clock.today()).mostFlagsPerDay.value) throw tooManyFlags();
  }
}
