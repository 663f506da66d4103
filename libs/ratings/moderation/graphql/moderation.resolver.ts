import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, pageInfoOf } from '#companies';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { Clock } from '#kernel';
import { orRefusal } from '../../graphql/refusals.objects.js';
import type { CaseKind } from '../cases/case-kind.js';
import type { CaseRecord } from '../cases/case-record.js';
import { FindCase } from '../cases/find-case.js';
import { DecideModeration } from '../decide-moderation/decide-moderation.js';
import { PreviewDecision } from '../decide-moderation/preview-decision.js';
import { moderationPolicyOn } from '../policy/moderation-policy.js';
import { ModerationKindEnum } from './moderation.enums.js';
import { DecideModerationInput, toDecisionAsked } from './moderation.inputs.js';
import { ModerationCaseConnectionObject, ModerationCaseObject } from './moderation-case.object.js';
import {
  DecideModerationResult,
  DecisionPreviewObject,
  DecisionPreviewResult,
  ModerationCaseResult,
} from './moderation-result.unions.js';

@Resolver()
export class ModerationResolver {
  constructor(
    private readonly cases: FindCase,
    private readonly decide: DecideModeration,
    private readonly preview: PreviewDecision,
    private readonly clock: Clock,
  ) {}

  @Allow('MODERATOR')
  @Query(() => ModerationCaseConnectionObject, {
    description: 'Cases that wait for a decision, the soonest due first.',
  })
  async moderationQueue(
    @Args() page: PageArgs,
    @Args('kind', { type: () => ModerationKindEnum, nullable: true }) kind?: CaseKind | null,
  ): Promise<ModerationCaseConnectionObject> {
    const found = await this.cases.queue(kind ?? null, page);
    const edges = found.items.map(({ cursor, node }) => ({ cursor, node: this.toCase(node) }));
    return { edges, pageInfo: pageInfoOf(found, page.after) };
  }

  @Allow('MODERATOR')
  @Query(() => ModerationCaseResult, { description: 'One case with everything that its decision takes.' })
  moderationCase(@Args('id', { type: () => ID }) id: string): Promise<typeof ModerationCaseResult> {
    return orRefusal(this.read(id)) as Promise<typeof ModerationCaseResult>;
  }

  @Allow('MODERATOR')
  @Query(() => DecisionPreviewResult, { description: 'What both sides would be sent; nothing is decided.' })
  decisionPreview(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('input') input: DecideModerationInput,
  ): Promise<typeof DecisionPreviewResult> {
    const emails = this.preview.execute(caseId, toDecisionAsked(input));
    return orRefusal(
      emails.then((previewed) => Object.assign(new DecisionPreviewObject(), { emails: previewed })),
    ) as Promise<typeof DecisionPreviewResult>;
  }

  @Allow('MODERATOR')
  @Mutation(() => DecideModerationResult, {
    description:
      'Decides a case with a reason of the closed list and a statement; both sides are written to. Done once.',
  })
  decideModeration(
    @CurrentViewer() { accountId }: Viewer,
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('input') input: DecideModerationInput,
  ): Promise<typeof DecideModerationResult> {
    const decision = toDecisionAsked(input);
    const decided = this.decide.execute({ caseId, moderatorId: accountId, decision });
    return orRefusal(decided.then(() => this.read(caseId))) as Promise<typeof DecideModerationResult>;
  }

  private async read(id: string): Promise<ModerationCaseObject> {
    return this.toCase(await this.cases.execute(id));
  }

  private toCase(record: CaseRecord): ModerationCaseObject {
    const { id, kind, openedAt, dueOn, closedAt } = record;
    const shortestStatement = moderationPolicyOn(this.clock.today()).shortestStatement.value;
    const told = { id, kind, openedAt, dueOn, isOpen: closedAt === null, shortestStatement, record };
    return Object.assign(new ModerationCaseObject(), told);
  }
}
