import { Injectable } from '@nestjs/common';
import { ClaimsReadModel } from '#claims';
import type { Member, Viewer } from '#identity';
import { Database } from '#persistence';
import { refuseReview } from '../refuse-review.js';
import { loadReview, type ReviewRecord } from '../store/review-record.js';

export type ReviewParty = 'REPORTER' | 'SIGNATORY';
export type ReviewSide = ReviewParty | 'MODERATOR';

/** Who is on which side of a review. The signatory's side is for those who proved to act for it, once it is its turn to be heard. */
@Injectable()
export class ReviewSides {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReadModel,
  ) {}

  /** Null for whoever is on none: for them the review does not exist. */
  async sideOf(
    review: ReviewRecord,
    { membership, isModerator }: Pick<Viewer, 'membership' | 'isModerator'>,
  ): Promise<ReviewSide | null> {
    const party = membership && (await this.party(review, membership));
    return party ?? (isModerator ? 'MODERATOR' : null);
  }

  /** @throws CharterRefusal `REVIEW_NOT_FOUND` for whoever is on neither side */
  async partyOf(reviewId: string, member: Member): Promise<ReviewParty> {
    const review = await loadReview(this.database, reviewId);
    const party = review && (await this.party(review, member));
    if (!party) throw refuseReview('REVIEW_NOT_FOUND', 'reviewId');
    return party;
  }

  /** @throws CharterRefusal `REVIEW_NOT_FOUND` */
  async assertSignatory(reviewId: string, member: Member): Promise<void> {
    if ((await this.partyOf(reviewId, member)) !== 'SIGNATORY')
      throw refuseReview('REVIEW_NOT_FOUND', 'reviewId');
  }

  private async party(
    review: ReviewRecord,
    { organisationId, companyId }: Pick<Member, 'organisationId' | 'companyId'>,
  ): Promise<ReviewParty | null> {
    if (organisationId === review.reporterOrganisationId) return 'REPORTER';
    if (companyId !== review.companyId || review.answerUntil === null) return null;
    return (await this.claims.isVerified(organisationId)) ? 'SIGNATORY' : null;
  }
}
