import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '#identity';
import { Clock } from '#kernel';
import { BatchedRead, Database } from '#persistence';
import { RatingObject } from '../../graphql/rating.object.js';
import { toRating } from '../../graphql/rating.mapper.js';
import { exclusionInWords } from '../../refusals/refuse.js';
import { loadRatings } from '../../store/load-ratings.js';
import type { RatingRecord } from '../../store/rating-record.js';
import { FindCase } from '../cases/find-case.js';
import { ListDecisions } from '../cases/list-decisions.js';
import { MODERATION_OUTCOMES } from '../decide-moderation/decision.js';
import { DECISION_RULES, REASON_LABELS } from '../decide-moderation/decision-rules.js';
import { ModerationDecisionObject, toDecision } from './moderation-decision.object.js';
import {
  GuardSignObject,
  HiddenTextsObject,
  ModerationAppealObject,
  ModerationCaseObject,
  ModerationOptionObject,
  ModeratorExclusionObject,
  RatingFlagObject,
} from './moderation-case.object.js';

/** What is read only when a case is asked for it. */
@Resolver(() => ModerationCaseObject)
export class ModerationCaseResolver {
  private readonly ratings = new BatchedRead<RatingRecord>(async (ids) => {
    const ratings = await loadRatings(this.database, ids);
    return new Map(ratings.map((rating) => [rating.id, rating]));
  });

  constructor(
    private readonly database: Database,
    private readonly cases: FindCase,
    private readonly taken: ListDecisions,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => RatingObject)
  async rating(@Parent() { record }: ModerationCaseObject): Promise<RatingObject> {
    const rating = await this.ratings.find(record.ratingId);
    return toRating(rating!, 'MODERATOR', this.clock.now());
  }

  @ResolveField(() => [GuardSignObject])
  signs(@Parent() { record }: ModerationCaseObject): Promise<GuardSignObject[]> {
    return this.cases.signs(record);
  }

  @ResolveField(() => [RatingFlagObject])
  flags(@Parent() { record }: ModerationCaseObject): Promise<RatingFlagObject[]> {
    return this.cases.flags(record);
  }

  @ResolveField(() => [ModerationAppealObject])
  appeals(@Parent() { record }: ModerationCaseObject): Promise<ModerationAppealObject[]> {
    return this.cases.appeals(record);
  }

  @ResolveField(() => HiddenTextsObject)
  async hiddenTexts(@Parent() { record }: ModerationCaseObject): Promise<HiddenTextsObject> {
    const hidden = await this.cases.hiddenTexts(record);
    const text = (part: string) => hidden.find((one) => one.part === part)?.text ?? null;
    return { comment: text('COMMENT'), reply: text('REPLY') };
  }

  @ResolveField(() => [ModerationOptionObject])
  options(@Parent() { kind }: ModerationCaseObject): ModerationOptionObject[] {
    return MODERATION_OUTCOMES.map((outcome) => ({
      outcome,
      reasons: DECISION_RULES[kind][outcome].map((reason) => ({ reason, label: REASON_LABELS[reason] })),
    }));
  }

  @ResolveField(() => ModeratorExclusionObject, {
    nullable: true,
    description: 'Null when the reader may decide.',
  })
  async exclusion(
    @Parent() { record }: ModerationCaseObject,
    @CurrentViewer() { accountId }: Viewer,
  ): Promise<ModeratorExclusionObject | null> {
    const code = await this.cases.exclusion(record, accountId);
    return code && { code, message: exclusionInWords(code) };
  }

  @ResolveField(() => Int, { description: 'How many moderators may not decide this case.' })
  excludedModerators(@Parent() { record }: ModerationCaseObject): Promise<number> {
    return this.cases.excludedModerators(record);
  }

  @ResolveField(() => [ModerationDecisionObject], {
    description: 'Everything that was decided on this rating, oldest first.',
  })
  async decisions(@Parent() { record }: ModerationCaseObject): Promise<ModerationDecisionObject[]> {
    return (await this.taken.ofRating(record.ratingId)).map(toDecision);
  }
}
