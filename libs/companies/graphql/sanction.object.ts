import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '#kernel';
import { DayScalar } from './day.scalar.js';
import { MoneyObject } from './money.object.js';
import { ProvenanceObject } from './provenance.object.js';

@ObjectType('Sanction', { description: 'A published fine for late payment.' })
export class SanctionObject {
  @Field(() => ID)
  id!: string;

  @Field(() => MoneyObject)
  amount!: MoneyObject;

  @Field(() => String)
  reason!: string;

  @Field(() => DayScalar)
  decidedOn!: Day;

  @Field(() => DayScalar)
  publishedUntil!: Day;

  @Field(() => ProvenanceObject)
  provenance!: ProvenanceObject;
}
