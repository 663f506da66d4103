import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { UserErrorObject } from '#companies';

@ObjectType('StampedInvoice', {
  description: 'An invoice with the badge on it. It is kept for a day, for the organisation that asked.',
})
export class StampedInvoiceObject {
  @Field(() => ID)
  fileId!: string;

  @Field(() => String, { description: 'Where to download it, below the address of the API.' })
  path!: string;
}

@ObjectType('InvoiceRefusedError', {
  implements: () => UserErrorObject,
  description:
    'Returned when an invoice is not stamped: its seller is not the signatory, or cannot be read; the PDF is signed, encrypted, damaged, or has no room; or there is no badge in force.',
})
export class InvoiceRefusedErrorObject extends UserErrorObject {}

export const StampInvoiceResult = createUnionType({
  name: 'StampInvoiceResult',
  types: () => [StampedInvoiceObject, InvoiceRefusedErrorObject] as const,
});
