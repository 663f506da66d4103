import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AuditReadModel } from '#audit';
import { LifeCycleStepObject } from '#claims';
import { CompanyCardObject, CompanyCardsReadModel, toCompanyCard } from '#companies';
import { stepLabel } from '../status/past-tense.js';
import { NameSupplier } from '../views/name-supplier.js';
import { RatingAttachments } from '../views/rating-attachments.js';
import { ClientObject } from './client.object.js';
import { DisputeObject, EvidenceFileObject, SupplierViewObject } from './rating-parts.objects.js';
import { RatingObject } from './rating.object.js';

/** What is read only when a rating is asked for it. */
@Resolver(() => RatingObject)
export class RatingResolver {
  constructor(
    private readonly cards: CompanyCardsReadModel,
    private readonly suppliers: NameSupplier,
    private readonly attachments: RatingAttachments,
    private readonly audit: AuditReadModel,
  ) {}

  @ResolveField(() => CompanyCardObject, { nullable: true })
  async client(@Parent() { record }: RatingObject): Promise<CompanyCardObject | null> {
    const card = await this.cards.card(record.clientCompanyId);
    return card && toCompanyCard(card);
  }

  @ResolveField(() => SupplierViewObject)
  supplier(@Parent() { record }: RatingObject): Promise<SupplierViewObject> {
    return this.suppliers.toSides(record);
  }

  @ResolveField(() => [EvidenceFileObject])
  async evidence(@Parent() { id }: RatingObject): Promise<readonly EvidenceFileObject[]> {
    return this.attachments.evidenceOf(id);
  }

  @ResolveField(() => DisputeObject, { nullable: true })
  dispute(@Parent() { id }: RatingObject): Promise<DisputeObject | null> {
    return this.attachments.disputeOf(id);
  }

  @ResolveField(() => [LifeCycleStepObject])
  async steps(@Parent() { id }: RatingObject): Promise<LifeCycleStepObject[]> {
    const steps = await this.audit.stepsOf({ type: 'RATING', id });
    return steps.map(({ at, action, actor }) => ({ at, action, actor, label: stepLabel(action) }));
  }
}

@Resolver(() => ClientObject)
export class ClientResolver {
  constructor(private readonly cards: CompanyCardsReadModel) {}

  @ResolveField(() => CompanyCardObject, { nullable: true })
  async company(@Parent() { companyId }: ClientObject): Promise<CompanyCardObject | null> {
    const card = await this.cards.card(companyId);
    return card && toCompanyCard(card);
  }
}
