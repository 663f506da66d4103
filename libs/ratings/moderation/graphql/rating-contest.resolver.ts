import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RatingObject } from '../../graphql/rating.object.js';
import { ListDecisions } from '../cases/list-decisions.js';
import { ModerationDecisionObject, toDecision } from './moderation-decision.object.js';

/** What moderators decided on a rating, beside the rating itself. */
@Resolver(() => RatingObject)
export class RatingContestResolver {
  constructor(private readonly taken: ListDecisions) {}

  @ResolveField(() => [ModerationDecisionObject], { description: 'Oldest first.' })
  async decisions(@Parent() { id, side }: RatingObject): Promise<ModerationDecisionObject[]> {
    const taken = side === 'MODERATOR' ? await this.taken.ofRating(id) : await this.taken.shownToSides(id);
    return taken.map(toDecision);
  }
}
