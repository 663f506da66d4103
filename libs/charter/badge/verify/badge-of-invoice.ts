import type { InvoiceRefusalCode } from '../../invoice/invoice-refusal.js';
import type { ReasonCode } from './outcome.js';
import type { FoundBadge } from './read-badge.js';

const REFUSED_AS: Partial<Record<InvoiceRefusalCode, ReasonCode>> = {
  PDF_ENCRYPTED: 'FILE_ENCRYPTED',
  PDF_TOO_LARGE: 'FILE_TOO_LARGE',
  PDF_TOO_COMPLEX: 'FILE_TOO_COMPLEX',
  TOO_MANY_PAGES: 'FILE_TOO_COMPLEX',
};

/** The badge on an invoice, with the invoice's seller. The reader of PDF is loaded at the first one. */
export async function badgeOfInvoice(pdf: Uint8Array): Promise<FoundBadge | ReasonCode> {
  const { readBadge } = await import('../../invoice/badge/read-badge.js');
  const { InvoiceRefusal } = await import('../../invoice/invoice-refusal.js');
  try {
    const found = await readBadge(pdf);
    if (!found) return 'NO_BADGE_FOUND';
    const { seller, ...badge } = found;
    return { badge, seller: seller ?? 'UNREADABLE' };
  } catch (error) {
    if (error instanceof InvoiceRefusal) return REFUSED_AS[error.reason] ?? 'FILE_DAMAGED';
    throw error;
  }
}
