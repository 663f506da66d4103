import { StampInvoiceResolver } from './graphql/stamp-invoice.resolver.js';
import { StampController } from './stamp-invoice/stamp.controller.js';
import { StampInvoice } from './stamp-invoice/stamp-invoice.js';
import { StampStoredInvoice } from './stamp-invoice/stamp-stored-invoice.js';

export const INVOICE = [StampInvoice, StampInvoiceResolver, StampStoredInvoice];

export const INVOICE_CONTROLLERS = [StampController];
