import { Field, ObjectType } from '@nestjs/graphql';
import { CompanyHitObject } from './company-hit.object.js';

@ObjectType('CompanyEdge')
export class CompanyEdgeObject {
  @Field(() => String)
  cursor!: string;

  @Field(() => CompanyHitObject)
  node!: CompanyHitObject;
}

@ObjectType('PageInfo')
export class PageInfoObject {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ObjectType('CompanyConnection', { description: 'One page of a search (Relay cursor connection).' })
export class CompanyConnectionObject {
  @Field(() => [CompanyEdgeObject])
  edges!: readonly CompanyEdgeObject[];

  @Field(() => PageInfoObject)
  pageInfo!: PageInfoObject;
}
