import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentMembership, CurrentViewer, memberOf, type Membership, type Viewer } from '#identity';
import { AcknowledgeRating } from '../acknowledge-rating/acknowledge-rating.js';
import { DisputeRating } from '../dispute-rating/dispute-rating.js';
import { ReplyToRating } from '../reply-to-rating/reply-to-rating.js';
import { DisputeRatingInput } from './rating.inputs.js';
import { RatingReader } from './rating-reader.js';
import { ChangeRatingResult } from './rating-result.unions.js';

/** What the rated company does: free of charge, by whoever proved to act for it. */
@Resolver()
export class RatedCompanyResolver {
  constructor(
    private readonly acknowledge: AcknowledgeRating,
    private readonly reply: ReplyToRating,
    private readonly dispute: DisputeRating,
    private readonly ratings: RatingReader,
  ) {}

  @Allow('ACCOUNTANT')
  @Mutation(() => ChangeRatingResult, {
    description: 'It is so: the rating is published, proved as well as can be.',
  })
  acknowledgeRating(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('ratingId', { type: () => ID }) ratingId: string,
  ): Promise<typeof ChangeRatingResult> {
    return this.ratings.after(
      viewer,
      ratingId,
      this.acknowledge.execute(ratingId, memberOf(viewer, membership)),
    );
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => ChangeRatingResult, {
    description:
      'Answers once, beside the rating. During the notice it ends the notice; after publication it may still be given for some months.',
  })
  replyToRating(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('ratingId', { type: () => ID }) ratingId: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<typeof ChangeRatingResult> {
    return this.ratings.after(
      viewer,
      ratingId,
      this.reply.execute(ratingId, text, memberOf(viewer, membership)),
    );
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => ChangeRatingResult, {
    description: 'Contests a rating: at once it is neither shown nor scored, until that is settled.',
  })
  disputeRating(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('ratingId', { type: () => ID }) ratingId: string,
    @Args('input') input: DisputeRatingInput,
  ): Promise<typeof ChangeRatingResult> {
    const member = memberOf(viewer, membership);
    return this.ratings.after(viewer, ratingId, this.dispute.execute({ ratingId, member, ...input }));
  }
}
