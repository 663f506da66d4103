import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LatenessSharesObject, PaymentIndexObject } from './payment-picture.objects.js';

@ObjectType('SectorPayments', {
  description:
    'How companies of the same activity and size pay their suppliers, worked out each night: each company counts the same. Absent while too few companies, or suppliers, would tell what one of them said.',
})
export class SectorPaymentsObject {
  @Field(() => String, {
    description: 'Activity code, or the division (its first two digits) when too few have the same activity.',
  })
  activityCode!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Null: companies of every size, because too few have the same size.',
  })
  sizeCategory!: string | null;

  @Field(() => Int)
  companies!: number;

  @Field(() => PaymentIndexObject, { description: 'Median over the companies.' })
  perSupplier!: PaymentIndexObject;

  @Field(() => PaymentIndexObject, {
    nullable: true,
    description: 'Median over the companies of which enough amounts are known; null while they are too few.',
  })
  valueWeighted!: PaymentIndexObject | null;

  @Field(() => LatenessSharesObject, { description: 'Mean over the companies, so that they add up to 1.' })
  shares!: LatenessSharesObject;
}
