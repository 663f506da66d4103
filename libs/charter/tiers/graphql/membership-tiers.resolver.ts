import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CharterMembershipObject } from '../../graphql/charter-membership.object.js';
import { AssessmentsReadModel } from '../assessments.read-model.js';
import { nextTierOf } from '../next-tier.js';
import { NextTierObject, TierAssessmentObject, toAssessmentLine } from './tier-assessment.objects.js';

/** How a signatory was measured. */
@Resolver(() => CharterMembershipObject)
export class MembershipTiersResolver {
  constructor(private readonly measured: AssessmentsReadModel) {}

  @ResolveField(() => [TierAssessmentObject], { description: 'One for each quarter, latest first.' })
  async assessments(@Parent() { id }: CharterMembershipObject): Promise<TierAssessmentObject[]> {
    const assessed = await this.measured.ofMembership(id);
    return assessed.map(({ quarter, tier, assessedAt, lines }) => ({
      quarter,
      tier,
      assessedAt,
      lines: lines.map(toAssessmentLine),
    }));
  }

  @ResolveField(() => NextTierObject, {
    nullable: true,
    description: 'Null at the highest tier, and before the first assessment.',
  })
  async nextTier(@Parent() { id }: CharterMembershipObject): Promise<NextTierObject | null> {
    const [latest] = await this.measured.ofMembership(id);
    const next = latest && nextTierOf(latest);
    return next ? { tier: next.tier, missing: next.missing.map(toAssessmentLine) } : null;
  }
}
