import { Injectable } from '@nestjs/common';
import { Clock, dayOf } from '#kernel';
import { queueEmail } from '#notifications';
import { Database } from '#persistence';
import { ChangeRating } from '../change-rating/change-rating.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import { loadRatings } from '../store/load-ratings.js';
import type { RatingRecord } from '../store/rating-record.js';
import { WriteNotice } from './write-notice.js';

const MS_PER_DAY = 86_400_000;

/**
 * Tells the rated company everything that is said of it, and gives it time to answer. A rating that may harm waits while
 * nobody can be told; good news needs nobody's answer.
 */
@Injectable()
export class SendNotice {
  constructor(
    private readonly database: Database,
    private readonly changes: ChangeRating,
    private readonly write: WriteNotice,
    private readonly clock: Clock,
  ) {}

  /** To run it again sends nothing again: the status says that it was done. */
  async execute(ratingId: string): Promise<void> {
    const [rating] = await loadRatings(this.database, [ratingId]);
    if (rating?.status !== 'SUBMITTED') return;
    const replyUntil = this.endOfNotice(rating);
    const emails = await this.write.execute(rating, replyUntil);
    if (rating.isNegative && emails.length === 0) return;
    await this.changes.bySystem(ratingId, 'SEND_NOTICE', async (sql, current, now) => {
      // Corrected since it was read: its own event brings the notice of what it says now.
      if (current.revision !== rating.revision) return null;
      for (const email of emails) await queueEmail(sql, email);
      const set = { noticeSentAt: now, replyUntil };
      return { to: 'NOTICE_SENT', set, data: { recipients: emails.length } };
    });
  }

  private endOfNotice({ isNegative }: RatingRecord): Date {
    const now = this.clock.now();
    const { noticeDays, positiveNoticeDays } = ratingPolicyOn(dayOf(now));
    const days = isNegative ? noticeDays.value : positiveNoticeDays.value;
    return new Date(now.getTime() + days * MS_PER_DAY);
  }
}
