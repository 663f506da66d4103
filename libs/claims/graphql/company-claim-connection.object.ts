import { Field, ObjectType } from '@nestjs/graphql';
import { PageInfoObject } from '#companies';
import { CompanyClaimObject } from './company-claim.object.js';

@ObjectType('CompanyClaimEdge')
export class CompanyClaimEdgeObject {
  @Field(() => String)
  cursor!: string;

  @Field(() => CompanyClaimObject)
  node!: CompanyClaimObject;
}

@ObjectType('CompanyClaimConnection', { description: 'One page of claims, the longest waiting first.' })
export class CompanyClaimConnectionObject {
  @Field(() => [CompanyClaimEdgeObject])
  edges!: readonly CompanyClaimEdgeObject[];

  @Field(() => PageInfoObject)
  pageInfo!: PageInfoObject;
}
