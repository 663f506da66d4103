import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { CurrencyEnum, DayScalar, PageInfoObject } from '#companies';
import type { CompanyId, Currency, Day } from '#kernel';
import { PunctualityObject } from './experience.objects.js';

@ObjectType('Client', { description: 'A client of my organisation and how it pays us.' })
export class ClientObject {
  @Field(() => Int, { description: 'Invoices told of it.' })
  experiences!: number;

  @Field(() => Int, { description: 'Invoices that are not fully paid.' })
  overdue!: number;

  @Field(() => String, { description: 'What is not paid of them, in cents or pence of `currency`.' })
  overdueMinor!: string;

  @Field(() => CurrencyEnum, { description: 'The currency of most invoices; the amount counts those alone.' })
  currency!: Currency;

  @Field(() => Float, { nullable: true, description: 'Over the paid ones.' })
  averageDaysLate!: number | null;

  @Field(() => DayScalar, { nullable: true, description: 'Due day of the latest invoice.' })
  latestOn!: Day | null;

  @Field(() => PunctualityObject)
  punctuality!: PunctualityObject;

  @Field(() => Int)
  ratings!: number;

  /** For the field that is resolved apart. */
  companyId!: CompanyId;
}

@ObjectType('ClientEdge')
export class ClientEdgeObject {
  @Field(() => String)
  cursor!: string;

  @Field(() => ClientObject)
  node!: ClientObject;
}

@ObjectType('ClientConnection', { description: 'One page of clients (Relay cursor connection).' })
export class ClientConnectionObject {
  @Field(() => [ClientEdgeObject])
  edges!: readonly ClientEdgeObject[];

  @Field(() => PageInfoObject)
  pageInfo!: PageInfoObject;
}
