import type { BadgeOfInvoice } from '../badge/read-badge.js';
import type { InvoiceRefusalCode } from '../invoice-refusal.js';
import type { StampOrder } from '../stamp/stamp-pdf.js';

/** Work on one untrusted PDF, and what comes out of it. */
export interface PdfTasks {
  readonly STAMP: { readonly order: StampOrder; readonly answer: Uint8Array };
  readonly READ_BADGE: { readonly order: Uint8Array; readonly answer: BadgeOfInvoice | null };
}

export interface PdfTask<K extends keyof PdfTasks = keyof PdfTasks> {
  readonly kind: K;
  readonly order: PdfTasks[K]['order'];
}

/** What a thread says when it is done: errors of our own do not cross over as they are. `fault`: one that nobody foresaw. */
export type PdfAnswer =
  { readonly done: unknown } | { readonly refusal: InvoiceRefusalCode; readonly fault?: string };
