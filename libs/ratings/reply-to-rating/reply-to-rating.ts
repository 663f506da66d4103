import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { Clock } from '#kernel';
import { ChangeRating } from '../change-rating/change-rating.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import { endOfHearing } from '../publication/end-of-hearing.js';
import { invalidInput, windowClosed } from '../refusals/refuse.js';
import { checkText } from '../texts/check-text.js';
import { replyWindowIsOpen } from './reply-window.js';

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
      if (!replyWindowIsOpen(rating, now)) throw windowClosed();
      const { to, set } =
        rating.status === 'NOTICE_SENT' ? endOfHearing(rating, now) : { to: rating.status, set: {} };
      return { to, set: { ...set, reply, repliedAt: now }, data: { textHash: hashOf(reply) } };
    });
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
