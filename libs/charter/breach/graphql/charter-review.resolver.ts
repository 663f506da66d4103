import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AuditReadModel } from '#audit';
import { LifeCycleStepObject } from '#claims';
import { CompanyCardObject, CompanyCardsReadModel, toCompanyCard } from '#companies';
import { FilesReadModel } from '#files';
import { CurrentViewer, type Viewer } from '#identity';
import { Clock, type CompanyId } from '#kernel';
import { AssessmentsReadModel } from '../../tiers/assessments.read-model.js';
import { AssessmentLineObject, toAssessmentLine } from '../../tiers/graphql/tier-assessment.objects.js';
import { PLAN_FILES, REVIEW_FILES } from '../attach-review-files.js';
import { appealedOf } from '../decide/decision.js';
import { REASON_LABELS } from '../decide/decision-rules.js';
import { possibleDecisions } from '../decide/possible-decisions.js';
import { exclusionInWords } from '../refuse-review.js';
import { FindReview } from '../views/find-review.js';
import { possibleActions, type ReviewAction } from '../views/possible-actions.js';
import {
  CharterReviewAppealObject,
  CharterReviewDecisionObject,
  CharterReviewExclusionObject,
  CharterReviewFileObject,
  CharterReviewObject,
  CharterReviewOptionObject,
} from './charter-review.object.js';
import { reviewStepLabel } from './review-step-labels.js';
import { ReviewActionEnum } from './review.enums.js';

/** What is read only when a review is asked for it. */
@Resolver(() => CharterReviewObject)
export class CharterReviewResolver {
  constructor(
    private readonly find: FindReview,
    private readonly cards: CompanyCardsReadModel,
    private readonly attached: FilesReadModel,
    private readonly measured: AssessmentsReadModel,
    private readonly audit: AuditReadModel,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => CompanyCardObject, { nullable: true, description: 'The signatory.' })
  company(@Parent() { record }: CharterReviewObject): Promise<CompanyCardObject | null> {
    return this.card(record.companyId);
  }

  @ResolveField(() => CompanyCardObject, {
    nullable: true,
    description: 'Who reported the breach; null when it was measured.',
  })
  async reporter(@Parent() { record }: CharterReviewObject): Promise<CompanyCardObject | null> {
    return record.reporterCompanyId && this.card(record.reporterCompanyId);
  }

  @ResolveField(() => [AssessmentLineObject], { description: 'What was measured; empty for a report.' })
  async lines(@Parent() { record }: CharterReviewObject): Promise<AssessmentLineObject[]> {
    if (record.quarter === null) return [];
    const assessment = await this.measured.ofQuarter(record.membershipId, record.quarter);
    return assessment?.lines.map(toAssessmentLine) ?? [];
  }

  @ResolveField(() => [CharterReviewFileObject])
  async files(@Parent() { id, side, record }: CharterReviewObject): Promise<CharterReviewFileObject[]> {
    const types = side === 'REPORTER' ? [REVIEW_FILES] : [REVIEW_FILES, PLAN_FILES];
    const files = await Promise.all(
      types.map(async (type) => (await this.attached.attachedTo(type, [id])).get(id) ?? []),
    );
    return files.flat().map(({ fileId, name, type, size, organisationId, attachedTo }) => ({
      id: fileId,
      name,
      type,
      size,
      side: organisationId === record.reporterOrganisationId ? 'REPORTER' : 'SIGNATORY',
      isOfPlan: attachedTo?.type === PLAN_FILES,
    }));
  }

  @ResolveField(() => [CharterReviewDecisionObject], { description: 'Oldest first.' })
  async decisions(@Parent() { id }: CharterReviewObject): Promise<CharterReviewDecisionObject[]> {
    const decisions = await this.find.decisions(id);
    return decisions.map(({ at, outcome, reason, statement, isAppeal, appealUntil }) => ({
      at,
      outcome,
      reason,
      reasonLabel: REASON_LABELS[reason],
      statement,
      isAppeal,
      appealUntil,
    }));
  }

  @ResolveField(() => [CharterReviewAppealObject], { description: 'Oldest first.' })
  async appeals(@Parent() { id }: CharterReviewObject): Promise<readonly CharterReviewAppealObject[]> {
    return this.find.appeals(id);
  }

  @ResolveField(() => [ReviewActionEnum], { description: 'What the viewer’s side may do now.' })
  async actions(@Parent() { id, side, record: review }: CharterReviewObject): Promise<ReviewAction[]> {
    const [decisions, appeals] = await Promise.all([this.find.decisions(id), this.find.appeals(id)]);
    return possibleActions({ review, decisions, appeals }, side, this.clock.today());
  }

  @ResolveField(() => [CharterReviewOptionObject], {
    description: 'What a moderator may decide now; empty for the two sides.',
  })
  async options(@Parent() { id, side, record }: CharterReviewObject): Promise<CharterReviewOptionObject[]> {
    if (side !== 'MODERATOR') return [];
    const [decisions, appeals] = await Promise.all([this.find.decisions(id), this.find.appeals(id)]);
    return possibleDecisions(record, appealedOf(decisions, appeals)).map(({ outcome, reasons }) => ({
      outcome,
      reasons: reasons.map((reason) => ({ reason, label: REASON_LABELS[reason] })),
    }));
  }

  @ResolveField(() => CharterReviewExclusionObject, {
    nullable: true,
    description: 'Why this moderator may not decide; null when they may, and for the two sides.',
  })
  async exclusion(
    @Parent() { id, side }: CharterReviewObject,
    @CurrentViewer() { accountId }: Viewer,
  ): Promise<CharterReviewExclusionObject | null> {
    if (side !== 'MODERATOR') return null;
    const code = await this.find.exclusion(id, accountId);
    return code && { code, message: exclusionInWords(code) };
  }

  @ResolveField(() => [LifeCycleStepObject], { description: 'From the audit log, oldest first.' })
  async steps(@Parent() { id }: CharterReviewObject): Promise<LifeCycleStepObject[]> {
    const steps = await this.audit.stepsOf({ type: 'CHARTER', id });
    return steps.map(({ at, action, actor }) => ({ at, action, actor, label: reviewStepLabel(action) }));
  }

  private async card(companyId: CompanyId): Promise<CompanyCardObject | null> {
    const card = await this.cards.card(companyId);
    return card && toCompanyCard(card);
  }
}
