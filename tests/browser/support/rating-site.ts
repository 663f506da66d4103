import { RatingDesk } from '../../support/rating-desk.js';
import { createRatingWorld, type RatingWorld } from '../../support/rating-world.js';
import { registeredDocuments } from './site.js';

/** A supplier and its client, both members, with the screens that they use. */
export interface RatingSite extends RatingWorld {
  readonly url: string;
  readonly desk: RatingDesk;
}

export async function openRatingSite(today?: string): Promise<RatingSite> {
  const world = await createRatingWorld(today, {}, await registeredDocuments());
  const url = (await world.app.getUrl()).replace('[::1]', '127.0.0.1');
  return { ...world, url, desk: new RatingDesk(world) };
}
