import { Injectable } from '@nestjs/common';
import type { Viewer } from '#identity';
import { Clock } from '#kernel';
import { FindRating } from '../views/find-rating.js';
import type { RatingObject } from './rating.object.js';
import { toRating } from './rating.mapper.js';
import type { ChangeRatingResult } from './rating-result.unions.js';
import { orRefusal } from './refusals.objects.js';

/** What the API answers about one rating to the person who asked. */
@Injectable()
export class RatingReader {
  constructor(
    private readonly find: FindRating,
    private readonly clock: Clock,
  ) {}

  /** The rating as `viewer` may see it. @throws RatingRefusal */
  async read(viewer: Viewer, ratingId: string): Promise<RatingObject> {
    const { rating, side } = await this.find.execute(ratingId, viewer);
    return toRating(rating, side, this.clock.now());
  }

  /** The rating as a step left it, or why the step was refused. */
  after(viewer: Viewer, ratingId: string, step: Promise<void>): Promise<typeof ChangeRatingResult> {
    return orRefusal(step.then(() => this.read(viewer, ratingId))) as Promise<typeof ChangeRatingResult>;
  }
}
