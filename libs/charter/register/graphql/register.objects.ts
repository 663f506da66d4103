import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { CompanyCardObject, DayScalar, PageInfoObject, pageInfoOf, toCompanyCard } from '#companies';
import type { Day, Page } from '#kernel';
import { CharterStepObject } from '../../graphql/charter-membership.object.js';
import { CharterStatusEnum, CharterTierEnum } from '../../graphql/charter.enums.js';
import { toCharterStep } from '../../graphql/charter.mapper.js';
import type { CharterStatus, CharterTier } from '../../status/membership-status.js';
import type { RegisterEntry } from '../register-entry.js';

@ObjectType('CharterRegisterEntry', {
  description: 'A signatory in the public register. Companies that may not be named are not in it.',
})
export class CharterRegisterEntryObject {
  @Field(() => ID)
  id!: string;

  @Field(() => CompanyCardObject)
  company!: CompanyCardObject;

  @Field(() => CharterStatusEnum)
  status!: CharterStatus;

  @Field(() => CharterTierEnum)
  tier!: CharterTier;

  @Field(() => String, { description: 'Short code under which anybody can check the badge.' })
  code!: string;

  @Field(() => String, { description: 'Version signed last.' })
  version!: string;

  @Field(() => GraphQLISODateTime, { description: 'First signature.' })
  signedAt!: Date;

  @Field(() => DayScalar, { description: 'First day on which it no longer holds, unless renewed.' })
  termEndsOn!: Day;

  @Field(() => GraphQLISODateTime)
  statusSince!: Date;

  @Field(() => [CharterStepObject], {
    description: 'The public history, oldest first; suspensions and reinstatements stay in it.',
  })
  steps!: readonly CharterStepObject[];
}

@ObjectType('CharterRegisterEdge')
export class CharterRegisterEdgeObject {
  @Field(() => String)
  cursor!: string;

  @Field(() => CharterRegisterEntryObject)
  node!: CharterRegisterEntryObject;
}

@ObjectType('CharterRegisterConnection')
export class CharterRegisterConnectionObject {
  @Field(() => [CharterRegisterEdgeObject])
  edges!: readonly CharterRegisterEdgeObject[];

  @Field(() => PageInfoObject)
  pageInfo!: PageInfoObject;
}

export function toRegisterEntry({ company, membership, steps }: RegisterEntry): CharterRegisterEntryObject {
  const { versionId, ...known } = membership;
  return {
    ...known,
    version: versionId,
    company: toCompanyCard(company),
    steps: steps.map((step) => toCharterStep(step)),
  };
}

export function toRegisterConnection(
  page: Page<RegisterEntry>,
  after?: string | null,
): CharterRegisterConnectionObject {
  const edges = page.items.map(({ cursor, node }) => ({ cursor, node: toRegisterEntry(node) }));
  return { edges, pageInfo: pageInfoOf(page, after) };
}
