import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { Clock, type Day, dayOf, isUuid } from '#kernel';
import { Database } from '#persistence';
import { ChangeRating } from '../../change-rating/change-rating.js';
import { ratingPolicyOn } from '../../policy/rating-policy.js';
import { alreadyDone, caseNotFound, invalidInput, windowClosed } from '../../refusals/refuse.js';
import { checkText } from '../../texts/check-text.js';
import { openCase } from '../cases/open-case.js';

export interface AppealModerationCommand {
  readonly caseId: string;
  readonly member: Member;
  readonly text: string;
}

interface DecidedCase {
  readonly ratingId: string;
  readonly appealUntil: Day | null;
}

const DECIDED = `SELECT c.rating_id AS "ratingId", d.appeal_until AS "appealUntil"
  FROM moderation_case c JOIN moderation_decision d ON d.case_id = c.id WHERE c.id = $1`;
const APPEALED = `SELECT id, closed_at IS NOT NULL AS "isClosed" FROM moderation_case WHERE appeals_case_id = $1`;
const KEEP = `INSERT INTO moderation_appeal (case_id, side, text, opened_by, opened_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT DO NOTHING RETURNING case_id`;

/** A side asks that another moderator decides again (DSA art. 20). The other side may join while that is open; then it is final. */
@Injectable()
export class AppealModeration {
  constructor(
    private readonly database: Database,
    private readonly changes: ChangeRating,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of the rating. @throws RatingRefusal */
  async execute({ caseId, member, text }: AppealModerationCommand): Promise<string> {
    const longest = ratingPolicyOn(this.clock.today()).longestReply.value;
    const kept = checkText(text, 'text', longest);
    if (kept === null) throw invalidInput({ code: 'TEXT_MISSING', field: 'text' });
    const [decided] = isUuid(caseId) ? await this.database.rows<DecidedCase>(DECIDED, [caseId]) : [];
    if (!decided) throw caseNotFound();
    const { ratingId, appealUntil } = decided;
    await this.changes.bySide({ action: 'APPEAL', ratingId, member }, (side) => async (sql, rating, now) => {
      if (appealUntil === null || dayOf(now) > appealUntil) throw windowClosed();
      const [known] = await sql.rows<{ id: string; isClosed: boolean }>(APPEALED, [caseId]);
      if (known?.isClosed) throw alreadyDone();
      const id = known?.id ?? (await openCase(sql, { kind: 'APPEAL', rating, appealsCaseId: caseId }, now));
      const isNew = await sql.rows(KEEP, [id, side, kept, member.accountId, now]);
      if (isNew.length === 0) throw alreadyDone();
      const textHash = createHash('sha256').update(kept).digest('hex');
      return { to: 'APPEALED', data: { caseId: id, appealsCaseId: caseId, textHash } };
    });
    return ratingId;
  }
}
