import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum LanguageEnum {
  FR = 'fr',
  EN = 'en',
}
registerEnumType(LanguageEnum, { name: 'Language', description: 'Language of screens and e-mails.' });

export enum MemberRoleEnum {
  OWNER = 'OWNER',
  ACCOUNTANT = 'ACCOUNTANT',
  VIEWER = 'VIEWER',
}
registerEnumType(MemberRoleEnum, {
  name: 'MemberRole',
  description: 'What a person may do for an organisation.',
  valuesMap: {
    OWNER: { description: 'Everything, and who else may act for the organisation.' },
    ACCOUNTANT: { description: 'Reads and writes payment experiences.' },
    VIEWER: { description: 'Reads only.' },
  },
});

@ObjectType('Membership', { description: 'A place in an organisation, which stands for one company.' })
export class MembershipObject {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  companyId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'As the register wrote it when the organisation was founded.',
  })
  companyName!: string | null;

  @Field(() => MemberRoleEnum)
  role!: `${MemberRoleEnum}`;
}

@ObjectType('Viewer', { description: 'The person who asks.' })
export class ViewerObject {
  @Field(() => ID)
  id!: string;

  @Field()
  email!: string;

  @Field()
  name!: string;

  @Field(() => LanguageEnum)
  language!: `${LanguageEnum}`;

  @Field()
  isEmailVerified!: boolean;

  @Field({ description: 'Named by the operator, and this session passed the second factor.' })
  isModerator!: boolean;

  @Field({ description: 'Sign-in with a password asks for a code as well.' })
  hasSecondFactor!: boolean;

  @Field(() => MembershipObject, { nullable: true, description: 'The active organisation of this session.' })
  membership!: MembershipObject | null;

  @Field(() => [MembershipObject], { description: 'All organisations that the person may act for.' })
  memberships!: MembershipObject[];
}
