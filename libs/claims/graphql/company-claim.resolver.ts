import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AuditReadModel } from '#audit';
import { CompanyCardObject, CompanyCardsReadModel, toCompanyCard } from '#companies';
import { FilesReadModel } from '#files';
import { ClaimsReadModel } from '../claims.read-model.js';
import { DECISION_REASONS } from '../decide-claim/decision-reasons.js';
import { ClaimDecisionTakenObject, ClaimFileObject, CompanyClaimObject } from './company-claim.object.js';
import { LifeCycleStepObject } from './life-cycle-step.object.js';
import { stepLabel } from './step-labels.js';

/** What is read only when a claim is asked for it. */
@Resolver(() => CompanyClaimObject)
export class CompanyClaimResolver {
  constructor(
    private readonly cards: CompanyCardsReadModel,
    private readonly claims: ClaimsReadModel,
    private readonly files: FilesReadModel,
    private readonly audit: AuditReadModel,
  ) {}

  @ResolveField(() => CompanyCardObject, { nullable: true })
  async company(@Parent() { companyId }: CompanyClaimObject): Promise<CompanyCardObject | null> {
    const card = await this.cards.card(companyId);
    return card && toCompanyCard(card);
  }

  @ResolveField(() => [ClaimFileObject], { name: 'files' })
  async filesOf(@Parent() { id }: CompanyClaimObject): Promise<ClaimFileObject[]> {
    const files = (await this.files.attachedTo('CLAIM', [id])).get(id) ?? [];
    return files.map(({ fileId, name, type, size, sha256 }) => ({ id: fileId, name, type, size, sha256 }));
  }

  @ResolveField(() => [ClaimDecisionTakenObject])
  async decisions(@Parent() { id }: CompanyClaimObject): Promise<ClaimDecisionTakenObject[]> {
    return (await this.claims.decisions([id])).map(({ decidedAt, decision, reason, statement }) => ({
      at: decidedAt,
      decision,
      reason,
      reasonLabel: DECISION_REASONS[reason],
      statement,
    }));
  }

  @ResolveField(() => [LifeCycleStepObject])
  async steps(@Parent() { id }: CompanyClaimObject): Promise<LifeCycleStepObject[]> {
    const steps = await this.audit.stepsOf({ type: 'CLAIM', id });
    return steps.map(({ at, action, actor }) => ({ at, action, actor, label: stepLabel(action) }));
  }
}
