import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs } from '#companies';
import { Allow, CurrentMembership, CurrentViewer, memberOf, type Membership, type Viewer } from '#identity';
import { parseCompanyNumber } from '#kernel';
import { AnswerReview } from '../answer/answer-review.js';
import { AppealReview } from '../appeal/appeal-review.js';
import { DecideReview } from '../decide/decide-review.js';
import { SubmitActionPlan } from '../plan/submit-action-plan.js';
import { refuseReview } from '../refuse-review.js';
import { ReportBreach } from '../report/report-breach.js';
import { FindReview } from '../views/find-review.js';
import { CharterReviewConnectionObject, CharterReviewObject } from './charter-review.object.js';
import { CharterReviewResult, orReviewRefusal } from './review-result.union.js';
import { DecideCharterReviewInput, ReportCharterBreachInput, ReviewStatementArgs } from './review.inputs.js';
import { toCharterReview, toReviewConnection } from './review.mapper.js';

@Resolver()
export class CharterReviewsResolver {
  constructor(
    private readonly find: FindReview,
    private readonly report: ReportBreach,
    private readonly answer: AnswerReview,
    private readonly plan: SubmitActionPlan,
    private readonly decide: DecideReview,
    private readonly appeal: AppealReview,
  ) {}

  @Allow('SIGNED_IN')
  @Query(() => CharterReviewResult, {
    description: 'One review, for the side that reported, the signatory, and moderators.',
  })
  charterReview(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<typeof CharterReviewResult> {
    return orReviewRefusal(this.read(viewer, id));
  }

  @Allow('MEMBER')
  @Query(() => [CharterReviewObject], {
    description: 'What my organisation reported, and what my company is heard about, latest first.',
  })
  async myCharterReviews(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
  ): Promise<CharterReviewObject[]> {
    return (await this.find.ofMember(memberOf(viewer, membership))).map(toCharterReview);
  }

  @Allow('MODERATOR')
  @Query(() => CharterReviewConnectionObject, {
    description: 'Reviews that wait for a moderator, the soonest due first.',
  })
  async charterReviewQueue(@Args() { first, after }: PageArgs): Promise<CharterReviewConnectionObject> {
    return toReviewConnection(await this.find.queue(first, after), after);
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => CharterReviewResult, {
    description:
      'Reports that a signatory broke a promise of the charter. The signatory is heard before anything is decided; nothing is public until then. One late invoice is not a breach.',
  })
  reportCharterBreach(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('input') { number, country, ...said }: ReportCharterBreachInput,
  ): Promise<typeof CharterReviewResult> {
    const parsed = parseCompanyNumber(number, country ?? undefined);
    if (!parsed.ok) return orReviewRefusal(Promise.reject(refuseReview('INVALID_COMPANY_NUMBER', 'number')));
    const report = { ...said, companyId: parsed.companyId, member: memberOf(viewer, membership) };
    return orReviewRefusal(this.report.execute(report).then((id) => this.read(viewer, id)));
  }

  @Allow('OWNER')
  @Mutation(() => CharterReviewResult, {
    description: 'The signatory answers, once, until `answerUntil` of the review.',
  })
  answerCharterReview(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args() said: ReviewStatementArgs,
  ): Promise<typeof CharterReviewResult> {
    const answer = this.answer.execute({ ...said, member: memberOf(viewer, membership) });
    return this.changed(viewer, said.reviewId, answer);
  }

  @Allow('OWNER')
  @Mutation(() => CharterReviewResult, {
    description: 'The signatory hands in the action plan that was asked for.',
  })
  submitActionPlan(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args() said: ReviewStatementArgs,
  ): Promise<typeof CharterReviewResult> {
    const plan = this.plan.execute({ ...said, member: memberOf(viewer, membership) });
    return this.changed(viewer, said.reviewId, plan);
  }

  @Allow('MODERATOR')
  @Mutation(() => CharterReviewResult, {
    description:
      'Decides with a reason of the closed list and a statement. Nobody decides twice in one review, or with a tie to either side.',
  })
  decideCharterReview(
    @CurrentViewer() viewer: Viewer,
    @Args('reviewId', { type: () => ID }) reviewId: string,
    @Args('input') { stage = null, ...input }: DecideCharterReviewInput,
  ): Promise<typeof CharterReviewResult> {
    const { accountId: moderatorId } = viewer;
    return this.changed(viewer, reviewId, this.decide.execute({ ...input, stage, reviewId, moderatorId }));
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => CharterReviewResult, {
    description:
      'Asks that another moderator decides again, until `appealUntil` of the decision. What was decided holds meanwhile; what is decided then is final.',
  })
  appealCharterReview(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('reviewId', { type: () => ID }) reviewId: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<typeof CharterReviewResult> {
    const member = memberOf(viewer, membership);
    return this.changed(viewer, reviewId, this.appeal.execute({ reviewId, member, text }));
  }

  private changed(viewer: Viewer, id: string, step: Promise<void>): Promise<typeof CharterReviewResult> {
    return orReviewRefusal(step.then(() => this.read(viewer, id)));
  }

  private async read(viewer: Viewer, id: string): Promise<CharterReviewObject> {
    return toCharterReview(await this.find.execute(id, viewer));
  }
}
