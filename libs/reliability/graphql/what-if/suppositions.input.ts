import { Field, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '#companies';
import type { Day } from '#kernel';
import type { EvidenceTier } from '#scoring';
import { EvidenceTierEnum } from '../reliability.enums.js';

@InputType('SupposedSettlementInput')
export class SupposedSettlementInput {
  @Field(() => Int)
  invoices!: number;

  @Field(() => DayScalar)
  paidOn!: Day;
}

@InputType('SupposedSupplierInput')
export class SupposedSupplierInput {
  @Field(() => Int, { description: '1 to 200.' })
  invoices!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Days after the due date; 0 = on time, null = still unpaid 91 days later.',
  })
  daysLate?: number | null;

  @Field(() => EvidenceTierEnum, { defaultValue: EvidenceTierEnum.DOCUMENTED })
  evidence!: EvidenceTier;
}

/** What is impossible in it is told as data by the use case, not as an error of validation. */
@InputType('SuppositionsInput')
export class SuppositionsInput {
  @Field(() => [SupposedSettlementInput], {
    defaultValue: [],
    description:
      'Of the open invoices (see `PaymentPicture.openInvoices`), longest overdue first, how many are paid and when.',
  })
  settlements!: SupposedSettlementInput[];

  @Field(() => [SupposedSupplierInput], {
    defaultValue: [],
    description: 'Suppliers who are not known yet and what they would say.',
  })
  suppliers!: SupposedSupplierInput[];
}
