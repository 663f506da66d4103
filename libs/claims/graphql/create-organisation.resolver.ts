import { Args, Context, createUnionType, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  AnswerCompanyNumber,
  COMPANY_REFUSALS,
  CompanyNumberArgs,
  UserErrorObject,
  type CompanyRefusal,
  type QueryContext,
} from '#companies';
import { Allow, CreateOrganisation, CurrentViewer, type Viewer } from '#identity';
import { DomainError, type LocalizedText } from '#kernel';

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

const REFUSALS: Readonly<Record<string, LocalizedText>> = {
  EMAIL_NOT_VERIFIED: {
    fr: 'Confirmez d’abord votre adresse e-mail.',
    en: 'Confirm your e-mail address first.',
  },
  NO_LONGER_A_MEMBER: {
    fr: 'Vous avez quitté cette organisation : demandez à son responsable de vous inviter.',
    en: 'You left this organisation: ask its owner to invite you.',
  },
};

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
    try {
      const { organisationId } = await this.create.execute({ founder, companyId, name: name ?? number });
      return Object.assign(new OrganisationCreatedObject(), { organisationId, companyId });
    } catch (error) {
      const message = error instanceof DomainError ? REFUSALS[error.code] : undefined;
      if (!(error instanceof DomainError) || !message) throw error;
      return Object.assign(new OrganisationRefusedErrorObject(), { code: error.code, message, field: null });
    }
  }
}
