import { Field, ObjectType } from '@nestjs/graphql';
import type { Currency } from '#kernel';
import { CurrencyEnum } from './company.enums.js';

@ObjectType('Money', {
  description: 'An exact amount. `minor` is the number of cents or pence, as text because it can exceed 2³¹.',
})
export class MoneyObject {
  @Field(() => String)
  minor!: string;

  @Field(() => CurrencyEnum)
  currency!: Currency;
}
