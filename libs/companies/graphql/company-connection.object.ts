import { Field, ObjectType } from '@nestjs/graphql';
import { CompanyHitObject } from './company-hit.object.js';
import { PageInfoObject } from './page.objects.js';

@ObjectType('CompanyEdge')
export class CompanyEdgeObject {
  @Field(() => String)
  cursor!: string;

  @Field(() => CompanyHitObject)
  node!: CompanyHitObject;
}

@ObjectType('CompanyConnection', { description: 'One page of a search (Relay cursor connection).' })
export class CompanyConnectionObject {
  @Field(() => [CompanyEdgeObject])
  edges!: readonly CompanyEdgeObject[];

  @Field(() => PageInfoObject)
  pageInfo!: PageInfoObject;
}
