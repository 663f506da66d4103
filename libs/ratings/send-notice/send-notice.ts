import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FilesReadModel } from '#files';
import { Clock, dayOf } from '#kernel';
import { queueEmail } from '#notifications';
import { Database } from '#persistence';
import { ChangeRating } from '../change-rating/change-rating.js';
import { noticeEmail, type Notice } from '../emails/notice-email.js';
import { PartyNames } from '../emails/party-names.js';
import { RATING_FILES } from '../evidence/file-evidence.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import { loadRatings } from '../store/load-ratings.js';
import type { RatingRecord } from '../store/rating-record.js';
import { ClaimsReadModel } from '#claims';
import { NoticeRecipients, type Recipient } from './notice-recipients.js';

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
    private readonly recipients: NoticeRecipients,
    private readonly claims: ClaimsReadModel,
    private readonly names: PartyNames,
    private readonly files: FilesReadModel,
    private readonly clock: Clock,
  ) {}

  /** To run it again sends nothing again: the status says that it was done. */
  async execute(ratingId: string): Promise<void> {
    const [rating] = await loadRatings(this.database, [ratingId]);
    if (rating?.status !== 'SUBMITTED') return;
    const recipients = await this.recipients.execute(rating);
    if (rating.isNegative && recipients.length === 0) return;
    const replyUntil = this.endOfNotice(rating);
    const notice = await this.toNotice(rating, replyUntil);
    await this.changes.bySystem(ratingId, 'SEND_NOTICE', async (sql, current, now) => {
      // Corrected since it was read: its own event brings the notice of what it says now.
      if (current.revision !== rating.revision) return null;
      for (const recipient of recipients) await queueEmail(sql, toEmail(notice, recipient));
      return {
        to: 'NOTICE_SENT',
        set: { noticeSentAt: now, replyUntil },
        data: { recipients: recipients.length },
      };
    });
  }

  private endOfNotice({ isNegative }: RatingRecord): Date {
    const policy = ratingPolicyOn(dayOf(this.clock.now()));
    const days = isNegative ? policy.noticeDays.value : policy.positiveNoticeDays.value;
    return new Date(this.clock.now().getTime() + days * MS_PER_DAY);
  }

  private async toNotice(rating: RatingRecord, replyUntil: Date): Promise<Notice> {
    const { clientCompanyId, supplier, id } = rating;
    const [supplierName, clientName, holders, files] = await Promise.all([
      this.names.execute(supplier.companyId),
      this.names.execute(clientCompanyId),
      this.claims.verifiedOrganisations([clientCompanyId]),
      this.files.attachedTo(RATING_FILES, [id]),
    ]);
    const proofs = (files.get(id) ?? []).map(({ name }) => name);
    return { rating, replyUntil, supplierName, clientName, proofs, mustClaim: !holders.has(clientCompanyId) };
  }
}

function toEmail(notice: Notice, { email, language }: Recipient) {
  const { id, revision } = notice.rating;
  // The key outlives the e-mail, so that it may not hold the address itself.
  const reader = createHash('sha256').update(email).digest('hex').slice(0, 16);
  return {
    to: email,
    language,
    topic: 'rating-notice',
    key: `rating-notice:${id}:${revision}:${reader}`,
    content: noticeEmail(notice, language),
  };
}
