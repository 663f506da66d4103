import type { BadgeOfInvoice } from './badge/read-badge.js';
import { runInThread } from './thread/run-in-thread.js';

/**
 * The badge on an invoice PDF and the seller that the invoice names, read apart from whatever else this process does; null
 * when it bears no badge. `seller` is null when the invoice does not say who sells.
 * @throws InvoiceRefusal for a PDF that cannot be read
 */
export function readBadgeOfInvoice(pdf: Uint8Array): Promise<BadgeOfInvoice | null> {
  return runInThread('READ_BADGE', pdf);
}
