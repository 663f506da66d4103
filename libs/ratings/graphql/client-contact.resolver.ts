import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentMembership, CurrentViewer, memberOf, type Membership, type Viewer } from '#identity';
import { Clock } from '#kernel';
import { AddClientContact } from '../client-contact/add-client-contact.js';
import { FindRating } from '../views/find-rating.js';
import { toRating } from './rating.mapper.js';
import { ChangeRatingResult } from './rating-result.unions.js';
import { orRefusal } from './refusals.objects.js';

@Resolver()
export class ClientContactResolver {
  constructor(
    private readonly add: AddClientContact,
    private readonly find: FindRating,
    private readonly clock: Clock,
  ) {}

  @Allow('ACCOUNTANT')
  @Mutation(() => ChangeRatingResult, {
    description:
      'Says where the client of one rating can be informed, when nobody could be, or not at the address that was given.',
  })
  addClientContact(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('ratingId', { type: () => ID }) ratingId: string,
    @Args('email', { type: () => String }) email: string,
  ): Promise<typeof ChangeRatingResult> {
    const added = this.add.execute(ratingId, email, memberOf(viewer, membership));
    return orRefusal(added.then(() => this.read(viewer, ratingId))) as Promise<typeof ChangeRatingResult>;
  }

  private async read(viewer: Viewer, id: string) {
    const { rating, side } = await this.find.execute(id, viewer);
    return toRating(rating, side, this.clock.now());
  }
}
