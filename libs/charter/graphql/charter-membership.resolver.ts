import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CompanyCardObject, CompanyCardsReadModel, toCompanyCard } from '#companies';
import { MembershipsReadModel } from '../memberships.read-model.js';
import {
  CharterMembershipObject,
  CharterSignatureObject,
  CharterStepObject,
} from './charter-membership.object.js';
import { toCharterSignature, toCharterStep } from './charter.mapper.js';

/** What is read only when a membership is asked for it. */
@Resolver(() => CharterMembershipObject)
export class CharterMembershipResolver {
  constructor(
    private readonly cards: CompanyCardsReadModel,
    private readonly memberships: MembershipsReadModel,
  ) {}

  @ResolveField(() => CompanyCardObject, {
    nullable: true,
    description: 'Null when the company may no longer be shown.',
  })
  async company(@Parent() { companyId }: CharterMembershipObject): Promise<CompanyCardObject | null> {
    const card = await this.cards.card(companyId);
    return card && toCompanyCard(card);
  }

  @ResolveField(() => [CharterStepObject], { description: 'Oldest first.' })
  async steps(@Parent() { id }: CharterMembershipObject): Promise<CharterStepObject[]> {
    return (await this.memberships.steps(id)).map(toCharterStep);
  }

  @ResolveField(() => [CharterSignatureObject], { description: 'Oldest first.' })
  async signatures(@Parent() { id }: CharterMembershipObject): Promise<CharterSignatureObject[]> {
    return (await this.memberships.signatures(id)).map(toCharterSignature);
  }
}
