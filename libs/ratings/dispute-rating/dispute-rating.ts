import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { Clock } from '#kernel';
import { ChangeRating } from '../change-rating/change-rating.js';
import { fileEvidence } from '../evidence/file-evidence.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import { wasDecided } from '../moderation/cases/was-decided.js';
import { alreadyDone, invalidInput, windowClosed } from '../refusals/refuse.js';
import { checkText } from '../texts/check-text.js';
import type { DisputeReason } from './dispute-reason.js';

export interface DisputeRatingCommand {
  readonly ratingId: string;
  readonly member: Member;
  readonly reason: DisputeReason;
  readonly text: string;
  readonly fileIds: readonly string[];
}

/** A corrected rating may be disputed anew: what the sides said of the former dispute belongs to that one. */
const OPEN = `INSERT INTO rating_dispute (rating_id, reason, text, opened_by, opened_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (rating_id) DO UPDATE SET reason = excluded.reason, text = excluded.text, opened_by = excluded.opened_by,
    opened_at = excluded.opened_at, answer = NULL, answered_by = NULL, answered_at = NULL, mediation_proposed_by = NULL,
    mediation_started_at = NULL`;

/** The client contests what is said: nothing of it is published or scored until that is settled. */
@Injectable()
export class DisputeRating {
  constructor(
    private readonly changes: ChangeRating,
    private readonly clock: Clock,
  ) {}

  /** @throws RatingRefusal */
  async execute({ ratingId, member, reason, text, fileIds }: DisputeRatingCommand): Promise<void> {
    const longest = ratingPolicyOn(this.clock.today()).longestReply.value;
    const kept = checkText(text, 'input.text', longest);
    if (kept === null) throw invalidInput({ code: 'TEXT_MISSING', field: 'input.text' });
    await this.changes.byClient({ action: 'DISPUTE', ratingId, member }, async (sql, rating, now) => {
      const { status, replyUntil } = rating;
      if (status === 'NOTICE_SENT' && replyUntil !== null && now >= replyUntil) throw windowClosed();
      if (await wasDecided(sql, rating)) throw alreadyDone();
      await sql.rows(OPEN, [ratingId, reason, kept, member.accountId, now]);
      const evidence = fileIds.map((fileId) => ({ fileId, kind: 'OTHER' as const }));
      const { organisationId } = member;
      await fileEvidence(sql, { ratingId, organisationId, side: 'CLIENT', evidence }, now);
      const textHash = createHash('sha256').update(kept).digest('hex');
      return { to: 'DISPUTED', data: { reason, textHash, files: fileIds.length } };
    });
  }
}
