import { Injectable } from '@nestjs/common';
import { releaseFiles } from '#files';
import type { Member } from '#identity';
import { Clock } from '#kernel';
import { ChangeRating } from '../change-rating/change-rating.js';
import { RATING_FILES } from '../evidence/file-evidence.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import { checkText } from '../texts/check-text.js';

/** Frees the invoices: what was said wrong may be said right. What a decision set aside may not be told again. */
const WITHDRAW = `UPDATE payment_experience SET withdrawn_at = $2 WHERE rating_id = $1
  AND withdrawn_at IS NULL AND excluded_by IS NULL`;

/** The author takes back what it said: it is shown and counted nowhere from this instant on. */
@Injectable()
export class WithdrawRating {
  constructor(
    private readonly changes: ChangeRating,
    private readonly clock: Clock,
  ) {}

  /** `reason` is shown to both sides. @throws RatingRefusal */
  async execute(ratingId: string, reason: string | null, member: Member): Promise<void> {
    const longest = ratingPolicyOn(this.clock.today()).longestComment.value;
    const withdrawalReason = checkText(reason, 'reason', longest);
    await this.changes.byAuthor({ action: 'WITHDRAW', ratingId, member }, async (sql, _rating, now) => {
      await sql.rows(WITHDRAW, [ratingId, now]);
      await releaseFiles(sql, { type: RATING_FILES, id: ratingId }, now);
      return { to: 'WITHDRAWN', set: { withdrawalReason } };
    });
  }
}
