import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { Clock } from '#kernel';
import { ChangeRating } from '../../change-rating/change-rating.js';
import { fileEvidence } from '../../evidence/file-evidence.js';
import { ratingPolicyOn } from '../../policy/rating-policy.js';
import { alreadyDone, invalidInput } from '../../refusals/refuse.js';
import { checkText } from '../../texts/check-text.js';

export interface AnswerDisputeCommand {
  readonly ratingId: string;
  readonly member: Member;
  readonly text: string;
  readonly fileIds: readonly string[];
}

const ANSWER = `UPDATE rating_dispute SET answer = $2, answered_by = $3, answered_at = $4 WHERE rating_id = $1`;

/** The author answers what the client contests, once, with more proof if there is any. A moderator reads both. */
@Injectable()
export class AnswerDispute {
  constructor(
    private readonly changes: ChangeRating,
    private readonly clock: Clock,
  ) {}

  /** @throws RatingRefusal */
  async execute({ ratingId, member, text, fileIds }: AnswerDisputeCommand): Promise<void> {
    const longest = ratingPolicyOn(this.clock.today()).longestReply.value;
    const answer = checkText(text, 'text', longest);
    if (answer === null) throw invalidInput({ code: 'TEXT_MISSING', field: 'text' });
    await this.changes.byAuthor(
      { action: 'ANSWER_DISPUTE', ratingId, member },
      async (sql, { contest }, now) => {
        if (contest?.isAnswered) throw alreadyDone();
        await sql.rows(ANSWER, [ratingId, answer, member.accountId, now]);
        const evidence = fileIds.map((fileId) => ({ fileId, kind: 'OTHER' as const }));
        const { organisationId } = member;
        await fileEvidence(sql, { ratingId, organisationId, side: 'AUTHOR', evidence }, now);
        const textHash = createHash('sha256').update(answer).digest('hex');
        return { to: 'DISPUTED', data: { textHash, files: fileIds.length } };
      },
    );
  }
}
