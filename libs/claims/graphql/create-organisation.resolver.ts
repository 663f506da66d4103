import { Args, Context, createUnionType, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  AnswerCompanyNumber,
  COMPANY_REFUSALS,
  CompanyNumberArgs,
  orRefusal,
  UserErrorObject,
  type CompanyRefusal,
  type QueryContext,
} from '#companies';
import { Allow, CreateOrganisation, CurrentViewer, OrganisationRefusal, type Viewer } from '#identity';

@ObjectType('OrganisationCreated')
export class OrganisationCreatedObject {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  companyId!: string;
}

@ObjectType('OrganisationRefusedError', {
  implements: () => UserErrorObject,
  description: 'Returned when the person may not found an organisation for this company; `code` says why.',
})
export class OrganisationRefusedErrorObject extends UserErrorObject {}

const CreateOrganisationResult = createUnionType({
  name: 'CreateOrganisationResult',
  types: () => [OrganisationCreatedObject, OrganisationRefusedErrorObject, ...COMPANY_REFUSALS] as const,
});

@Resolver()
export class CreateOrganisationResolver {
  constructor(
    private readonly answerNumber: AnswerCompanyNumber,
    private readonly create: CreateOrganisation,
  ) {}

  @Allow('SIGNED_IN')
  @Mutation(() => CreateOrganisationResult, {
    description:
      'Founds an organisation for a company, owned by the viewer. That it acts for the company is claimed apart.',
  })
  async createOrganisation(
    @CurrentViewer() founder: Viewer,
    @Args() args: CompanyNumberArgs,
    @Context() context: QueryContext,
  ): Promise<OrganisationCreatedObject | OrganisationRefusedErrorObject | CompanyRefusal> {
    const found = await this.answerNumber.execute(args, context);
    if (!('profile' in found)) return found;
    const { companyId, name, number } = found.profile.identity;
    const created = this.create
      .execute({ founder, companyId, name: name ?? number })
      .then(({ organisationId }) =>
        Object.assign(new OrganisationCreatedObject(), { organisationId, companyId }),
      );
    return orRefusal(created, OrganisationRefusal, OrganisationRefusedErrorObject);
  }
}
