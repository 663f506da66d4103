import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addMonths, Clock, dayOf } from '#kernel';
import { ChangeRating } from '../change-rating/change-rating.js';
import type { Member } from '../member.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import { endOfHearing } from '../publication/end-of-hearing.js';
import { invalidInput, windowClosed } from '../refusals/refuse.js';
import type { RatingRecord } from '../store/rating-record.js';
import { checkText } from '../texts/check-text.js';

/** The client answers, once: its words stand beside the rating wherever it is shown. */
@Injectable()
export class ReplyToRating {
  constructor(
    private readonly changes: ChangeRating,
    private readonly clock: Clock,
  ) {}

  /** In its notice the answer ends the hearing: who answers has been heard. @throws RatingRefusal */
  async execute(ratingId: string, text: string, member: Member): Promise<void> {
    const longest = ratingPolicyOn(this.clock.today()).longestReply.value;
    const reply = checkText(text, 'text', longest);
    if (reply === null) throw invalidInput({ code: 'TEXT_MISSING', field: 'text' });
    await this.changes.byClient({ action: 'REPLY', ratingId, member }, (_sql, rating, now) => {
      assertWindowIsOpen(rating, now);
      const { to, set } =
        rating.status === 'NOTICE_SENT' ? endOfHearing(rating, now) : { to: rating.status, set: {} };
      return { to, set: { ...set, reply, repliedAt: now }, data: { textHash: hashOf(reply) } };
    });
  }
}

/** Until the notice ends; after publication for the time that the right of reply gives. What is not public waits for it. */
function assertWindowIsOpen({ status, replyUntil, publishedAt }: RatingRecord, now: Date): void {
  if (status === 'NOTICE_SENT' && replyUntil !== null && now >= replyUntil) throw windowClosed();
  if (publishedAt === null) return;
  const months = ratingPolicyOn(dayOf(now)).replyAfterPublicationMonths.value;
  if (dayOf(now) > addMonths(dayOf(publishedAt), months)) throw windowClosed();
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
