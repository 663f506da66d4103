import { InvoiceRefusal, type InvoiceRefusalCode } from '../../invoice/invoice-refusal.js';
import { readBadgeOfInvoice } from '../../invoice/read-badge-of-invoice.js';
import type { ReasonCode } from './outcome.js';
import type { FoundBadge } from './read-badge.js';

const REFUSED_AS: Partial<Record<InvoiceRefusalCode, ReasonCode>> = {
  PDF_ENCRYPTED: 'FILE_ENCRYPTED',
  PDF_TOO_LARGE: 'FILE_TOO_LARGE',
  PDF_TOO_COMPLEX: 'FILE_TOO_COMPLEX',
  TOO_MANY_PAGES: 'FILE_TOO_COMPLEX',
};

/** The badge on an invoice, with the invoice's seller. */
export async function badgeOfInvoice(pdf: Uint8Array): Promise<FoundBadge | ReasonCode> {
  try {
    const found = await readBadgeOfInvoice(pdf);
    if (!found) return 'NO_BADGE_FOUND';
    const { seller, ...badge } = found;
    return { badge, seller: seller ?? 'UNREADABLE' };
  } catch (error) {
    if (error instanceof InvoiceRefusal) return REFUSED_AS[error.reason] ?? 'FILE_DAMAGED';
    throw error;
  }
}
