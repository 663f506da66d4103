import { Injectable } from '@nestjs/common';
import { ClaimsReadModel } from '#claims';
import type { Viewer } from '#identity';
import { isUuid } from '#kernel';
import { Database } from '#persistence';
import { ratingNotFound } from '../refusals/refuse.js';
import type { RatingSide } from '../status/rating-status.js';
import { loadRatings } from '../store/load-ratings.js';
import type { RatingRecord } from '../store/rating-record.js';
import { sideOf } from './side-of.js';

export interface SeenRating {
  readonly rating: RatingRecord;
  readonly side: RatingSide;
}

/** One rating, for whoever is on a side of it. */
@Injectable()
export class FindRating {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReadModel,
  ) {}

  /** @throws RatingRefusal `RatingNotFoundError`, `ClaimRequiredError` */
  async execute(id: string, viewer: Pick<Viewer, 'membership' | 'isModerator'>): Promise<SeenRating> {
    const [rating] = isUuid(id) ? await loadRatings(this.database, [id]) : [];
    if (!rating) throw ratingNotFound();
    return {
      rating,
      side: await sideOf(rating, viewer, (organisationId) => this.claims.isVerified(organisationId)),
    };
  }
}
