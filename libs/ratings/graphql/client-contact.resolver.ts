import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentMembership, CurrentViewer, memberOf, type Membership, type Viewer } from '#identity';
import { AddClientContact } from '../client-contact/add-client-contact.js';
import { RatingReader } from './rating-reader.js';
import { ChangeRatingResult } from './rating-result.unions.js';

@Resolver()
export class ClientContactResolver {
  constructor(
    private readonly add: AddClientContact,
    private readonly ratings: RatingReader,
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
    return this.ratings.after(viewer, ratingId, added);
  }
}
