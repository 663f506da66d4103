import { Injectable } from '@nestjs/common';
import { ChangeRating } from '../change-rating/change-rating.js';
import { isOfPresentNotice, ratingOfNotice } from '../send-notice/notice-key.js';

/**
 * The mail server of a contact refused the notice for good: the client knows nothing, so its time to answer does not run. The
 * author is asked for another address. Good news needs nobody's answer and goes its way.
 */
@Injectable()
export class ReturnNotice {
  constructor(private readonly changes: ChangeRating) {}

  /** `key` of the e-mail that was refused. To run it again, or late, changes nothing: a newer notice has another key. */
  async execute(key: string): Promise<void> {
    const ratingId = ratingOfNotice(key);
    if (ratingId === null) return;
    await this.changes.bySystem(ratingId, 'RETURN_NOTICE', (_sql, rating) =>
      rating.isNegative && isOfPresentNotice(key, rating)
        ? {
            to: 'SUBMITTED',
            set: {
              noticeObstacle: 'ADDRESS_REFUSED',
              clientContactEmail: null,
              noticeSentAt: null,
              replyUntil: null,
            },
          }
        : null,
    );
  }
}
