import { Injectable } from '@nestjs/common';
import { Clock, dayOf } from '#kernel';
import { countRecentEmails, queueEmail } from '#notifications';
import { Database, type SqlRunner } from '#persistence';
import { ChangeRating } from '../change-rating/change-rating.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import { loadRatings } from '../store/load-ratings.js';
import type { RatingRecord } from '../store/rating-record.js';
import { NOTICE_TOPIC } from './notice-key.js';
import { WriteNotice } from './write-notice.js';

const BUSY = 'CONTACT_BUSY';
const MS_PER_DAY = 86_400_000;

/**
 * Tells the rated company everything that is said of it, and gives it time to answer. A rating that may harm waits while
 * nobody can be told; good news needs nobody's answer. Nobody is flooded through an address that others declared: beyond the
 * limit a notice waits.
 */
@Injectable()
export class SendNotice {
  constructor(
    private readonly database: Database,
    private readonly changes: ChangeRating,
    private readonly write: WriteNotice,
    private readonly clock: Clock,
  ) {}

  /** False when nothing changed. To run it again sends nothing again: the status says that it was done. */
  async execute(ratingId: string): Promise<boolean> {
    const [rating] = await loadRatings(this.database, [ratingId]);
    if (rating?.status !== 'SUBMITTED') return false;
    const replyUntil = this.endOfNotice(rating);
    const { emails, declaredContact } = await this.write.execute(rating, replyUntil);
    if (rating.isNegative && emails.length === 0) return false;
    return this.changes.bySystem(ratingId, 'SEND_NOTICE', async (sql, current, now) => {
      // Corrected, or given another contact, since it was read: an event of its own brings the notice of that.
      if (current.revision !== rating.revision || current.clientContactEmail !== rating.clientContactEmail)
        return null;
      if (declaredContact && (await this.isBusy(sql, declaredContact)))
        return current.noticeObstacle === BUSY ? null : { to: 'SUBMITTED', set: { noticeObstacle: BUSY } };
      for (const email of emails) await queueEmail(sql, email);
      const set = { noticeSentAt: now, replyUntil, noticeObstacle: null };
      return { to: 'NOTICE_SENT', set, data: { recipients: emails.length } };
    });
  }

  /** The limit is of the address, whichever companies and authors it is declared for and by. */
  private async isBusy(sql: SqlRunner, contact: string): Promise<boolean> {
    const { mostNoticesPerContact: most, contactLimitDays: days } = ratingPolicyOn(this.clock.today());
    const recent = await countRecentEmails(sql, { to: contact, topic: NOTICE_TOPIC, days: days.value });
    return recent >= most.value;
  }

  private endOfNotice({ isNegative }: RatingRecord): Date {
    const now = this.clock.now();
    const { noticeDays, positiveNoticeDays } = ratingPolicyOn(dayOf(now));
    const days = isNegative ? noticeDays.value : positiveNoticeDays.value;
    return new Date(now.getTime() + days * MS_PER_DAY);
  }
}
