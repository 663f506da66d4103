import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentMembership, CurrentViewer, memberOf, type Membership, type Viewer } from '#identity';
import { RatingReader } from '../../graphql/rating-reader.js';
import { ChangeRatingResult } from '../../graphql/rating-result.unions.js';
import { orRefusal } from '../../graphql/refusals.objects.js';
import { AppealModeration } from '../appeal-moderation/appeal-moderation.js';
import { AnswerDispute } from '../dispute/answer-dispute.js';
import { EndMediation } from '../dispute/end-mediation.js';
import { ProposeMediation } from '../dispute/propose-mediation.js';
import { FlagRating } from '../flag-rating/flag-rating.js';
import type { FlagReason } from '../flag-rating/flag-reason.js';
import { FlagReasonEnum } from './moderation.enums.js';
import { AppealModerationResult, FlaggedRatingObject, FlagRatingResult } from './moderation-result.unions.js';

/** What the two sides do about a contested rating, and what any reader does about a published one. */
@Resolver()
export class ContestResolver {
  constructor(
    private readonly answer: AnswerDispute,
    private readonly propose: ProposeMediation,
    private readonly end: EndMediation,
    private readonly flag: FlagRating,
    private readonly appeal: AppealModeration,
    private readonly ratings: RatingReader,
  ) {}

  @Allow('ACCOUNTANT')
  @Mutation(() => ChangeRatingResult, {
    description: 'The author answers a dispute, once, with more proof if there is any.',
  })
  answerDispute(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('ratingId', { type: () => ID }) ratingId: string,
    @Args('text', { type: () => String }) text: string,
    @Args('fileIds', { type: () => [ID], defaultValue: [] }) fileIds: string[],
  ): Promise<typeof ChangeRatingResult> {
    const member = memberOf(viewer, membership);
    return this.ratings.after(viewer, ratingId, this.answer.execute({ ratingId, member, text, fileIds }));
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => ChangeRatingResult, {
    description: 'Proposes a mediation, or agrees to the one that the other side proposed.',
  })
  proposeMediation(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('ratingId', { type: () => ID }) ratingId: string,
  ): Promise<typeof ChangeRatingResult> {
    return this.ratings.after(viewer, ratingId, this.propose.execute(ratingId, memberOf(viewer, membership)));
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => ChangeRatingResult, {
    description:
      'Ends a mediation, or asks for a decision without one once the author has answered: a moderator decides.',
  })
  endMediation(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('ratingId', { type: () => ID }) ratingId: string,
  ): Promise<typeof ChangeRatingResult> {
    return this.ratings.after(viewer, ratingId, this.end.execute(ratingId, memberOf(viewer, membership)));
  }

  @Allow('SIGNED_IN')
  @Mutation(() => FlagRatingResult, { description: 'Reports a published rating to the moderators.' })
  flagRating(
    @CurrentViewer() { accountId }: Viewer,
    @Args('ratingId', { type: () => ID }) ratingId: string,
    @Args('reason', { type: () => FlagReasonEnum }) reason: FlagReason,
    @Args('detail', { type: () => String, nullable: true }) detail?: string | null,
  ): Promise<typeof FlagRatingResult> {
    const flagged = this.flag.execute({ ratingId, accountId, reason, detail: detail ?? null });
    const answer = flagged.then(() => Object.assign(new FlaggedRatingObject(), { id: ratingId }));
    return orRefusal(answer) as Promise<typeof FlagRatingResult>;
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => AppealModerationResult, {
    description:
      'Asks that another moderator decides again, until `appealUntil` of the decision. What is decided then is final.',
  })
  appealModeration(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<typeof AppealModerationResult> {
    const appeal = this.appeal.execute({ caseId, member: memberOf(viewer, membership), text });
    return orRefusal(appeal.then((ratingId) => this.ratings.read(viewer, ratingId))) as Promise<
      typeof AppealModerationResult
    >;
  }
}
