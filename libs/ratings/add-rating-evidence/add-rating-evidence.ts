import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { dayOf } from '#kernel';
import { ChangeRating, type RatingChange } from '../change-rating/change-rating.js';
import { betterTier, tierOfDocuments } from '../evidence/evidence-kind.js';
import { fileEvidence } from '../evidence/file-evidence.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import { mayBePublished } from '../publication/may-be-published.js';
import { invalidInput } from '../refusals/refuse.js';
import type { ProofTier } from '../status/rating-status.js';
import type { RatingRecord } from '../store/rating-record.js';
import type { FiledEvidence } from '../submit-rating/rating-statement.js';

const MS_PER_DAY = 86_400_000;

/** The author proves more. The client is told, and has time to look before anything is shown because of it. */
@Injectable()
export class AddRatingEvidence {
  constructor(private readonly changes: ChangeRating) {}

  /** @throws RatingRefusal */
  async execute(ratingId: string, evidence: readonly FiledEvidence[], member: Member): Promise<void> {
    if (evidence.length === 0) throw invalidInput({ code: 'FILE_MISSING', field: 'fileIds' });
    await this.changes.byAuthor({ action: 'ADD_EVIDENCE', ratingId, member }, async (sql, rating, now) => {
      const { organisationId } = member;
      const kinds = await fileEvidence(sql, { ratingId, organisationId, side: 'AUTHOR', evidence }, now);
      const tier = betterTier(rating.tier, tierOfDocuments(kinds));
      return { ...afterProof(rating, tier, now), data: { tier, files: evidence.length } };
    });
  }
}

function afterProof(rating: RatingRecord, tier: ProofTier, now: Date): RatingChange {
  const days = ratingPolicyOn(dayOf(now)).evidenceNoticeDays.value;
  const atLeast = new Date(now.getTime() + days * MS_PER_DAY);
  const isHeldNoMore = rating.status === 'HELD' && mayBePublished({ ...rating, tier }, dayOf(now));
  if (!isHeldNoMore && rating.status !== 'NOTICE_SENT') return { to: rating.status, set: { tier } };
  const isLonger = rating.replyUntil === null || atLeast > rating.replyUntil;
  return { to: 'NOTICE_SENT', set: { tier, ...(isLonger ? { replyUntil: atLeast } : {}) } };
}
