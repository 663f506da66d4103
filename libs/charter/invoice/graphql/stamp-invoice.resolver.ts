import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { orRefusal } from '#companies';
import { UPLOAD_PATH } from '#files';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { InvoiceRefusal } from '../invoice-refusal.js';
import { StampStoredInvoice } from '../stamp-invoice/stamp-stored-invoice.js';
import {
  InvoiceRefusedErrorObject,
  StampedInvoiceObject,
  StampInvoiceResult,
} from './stamp-invoice.objects.js';

@Resolver()
export class StampInvoiceResolver {
  constructor(private readonly stamping: StampStoredInvoice) {}

  @Allow('ACCOUNTANT')
  @Mutation(() => StampInvoiceResult, {
    description:
      'Puts the badge of my company on an invoice of its own, uploaded before for the purpose INVOICE. The invoice itself is left as it is, its Factur-X data included.',
  })
  stampInvoice(
    @CurrentViewer() viewer: Viewer,
    @Args('fileId', { type: () => ID }) fileId: string,
  ): Promise<StampedInvoiceObject | InvoiceRefusedErrorObject> {
    const stamped = this.stamping
      .execute(viewer, fileId)
      .then(({ id }) =>
        Object.assign(new StampedInvoiceObject(), { fileId: id, path: `${UPLOAD_PATH}/${id}` }),
      );
    return orRefusal(stamped, InvoiceRefusal, InvoiceRefusedErrorObject);
  }
}
