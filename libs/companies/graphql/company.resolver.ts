import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '#identity';
import { Clock } from '#kernel';
import { CompaniesReadModel } from '../profile/companies.read-model.js';
import { AnswerCompanyNumber } from './answer-company-number.js';
import { CompanyNumberArgs } from './company-number.args.js';
import type { CompanyRefusal } from './company-refusals.js';
import { CompanyResult } from './company-result.union.js';
import { toCompany } from './company.mapper.js';
import { CompanyObject } from './company.object.js';
import { SectorPaymentPracticesObject } from './payment-practices.object.js';
import type { QueryContext } from './query-context.js';
import { UserErrorObject } from './user-errors.objects.js';

@Resolver(() => CompanyObject)
export class CompanyResolver {
  constructor(
    private readonly answer: AnswerCompanyNumber,
    private readonly companies: CompaniesReadModel,
    private readonly clock: Clock,
  ) {}

  @Public()
  @Query(() => CompanyResult, {
    description:
      'One company by its number in any usual spelling: SIREN, SIRET, French VAT number, UK company number.',
  })
  async company(
    @Args() args: CompanyNumberArgs,
    @Context() context: QueryContext,
  ): Promise<CompanyObject | CompanyRefusal> {
    const answer = await this.answer.execute(args, context);
    return answer instanceof UserErrorObject ? answer : toCompany(answer, this.clock.today());
  }

  @ResolveField(() => SectorPaymentPracticesObject, { nullable: true })
  async sectorPaymentPractices(
    @Parent() { sectorCode }: CompanyObject,
  ): Promise<SectorPaymentPracticesObject | null> {
    return sectorCode ? this.companies.sectorPaymentPractices(sectorCode) : null;
  }
}
