import { Injectable } from '@nestjs/common';
import type { Viewer } from '#identity';
import { Database } from '#persistence';
import { PLAN_FILES, type REVIEW_FILES } from '../attach-review-files.js';
import { loadReview } from '../store/review-record.js';
import { ReviewSides } from './review-sides.js';

/** Both sides and moderators read what the sides say to each other; an action plan is not for the reporter. */
@Injectable()
export class MayReadReviewFiles {
  constructor(
    private readonly database: Database,
    private readonly sides: ReviewSides,
  ) {}

  async execute(
    viewer: Viewer,
    reviewId: string,
    type: typeof REVIEW_FILES | typeof PLAN_FILES,
  ): Promise<boolean> {
    const review = await loadReview(this.database, reviewId);
    const side = review && (await this.sides.sideOf(review, viewer));
    return type === PLAN_FILES ? side === 'SIGNATORY' || side === 'MODERATOR' : side !== null;
  }
}
