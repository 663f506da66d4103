import type { CompanyId } from '#kernel';
import type { InvoiceRefusalCode } from '../invoice-refusal.js';

/** Who sells, according to the invoice itself: its Factur-X data, or else its text. */
export type InvoiceSeller =
  | { readonly source: 'FACTUR_X' | 'TEXT'; readonly companyId: CompanyId }
  | { readonly source: 'FACTUR_X' | 'TEXT'; readonly companyId: null; readonly reason: UnknownSeller };

/** Why it cannot be said. */
type UnknownSeller = Extract<
  InvoiceRefusalCode,
  'SELLER_NOT_FOUND' | 'SELLER_UNCLEAR' | 'SELLER_CONTRADICTED'
>;
