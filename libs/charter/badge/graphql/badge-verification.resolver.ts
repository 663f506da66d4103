import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CompanyCardObject, CompanyCardsReadModel, toCompanyCard } from '#companies';
import { Public } from '#identity';
import { Clock } from '#kernel';
import { resultWithoutBadge } from '../verify/verification-result.js';
import { VerifyBadge } from '../verify/verify-badge.js';
import { BadgeVerificationObject } from './badge.objects.js';

@Resolver(() => BadgeVerificationObject)
export class BadgeVerificationResolver {
  constructor(
    private readonly verify: VerifyBadge,
    private readonly cards: CompanyCardsReadModel,
    private readonly clock: Clock,
  ) {}

  @Public()
  @Query(() => BadgeVerificationObject, {
    description:
      'Checks a badge by its short code, or by the signed credential as a token or a document. Files go to `POST /api/badges/verify`.',
  })
  async verifyBadge(
    @Args('code', { type: () => String, nullable: true }) code: string | null,
    @Args('jwt', { type: () => String, nullable: true }) jwt: string | null,
  ): Promise<BadgeVerificationObject> {
    if (!code === !jwt) return resultWithoutBadge('NOTHING_GIVEN', this.clock.now());
    return this.verify.execute(code ? { code } : { jwt: jwt! });
  }

  @ResolveField(() => CompanyCardObject, {
    nullable: true,
    description:
      'Whom the badge was given to; null when no badge was found, or the company may not be shown.',
  })
  async company(@Parent() { companyId }: BadgeVerificationObject): Promise<CompanyCardObject | null> {
    const card = companyId && (await this.cards.card(companyId));
    return card ? toCompanyCard(card) : null;
  }
}
