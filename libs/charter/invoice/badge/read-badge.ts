import type { PDFDocument } from '@cantoo/pdf-lib';
import { parseCharterCode } from '../../store/charter-code.js';
import { contentOf, embeddedFiles } from '../pdf/embedded-files.js';
import { openPdf } from '../pdf/open-pdf.js';
import { pagesToRead } from '../pdf/pages-to-read.js';
import type { ReadPage } from '../pdf/read-page.js';
import { readPages } from '../pdf/read-pages.js';
import type { InvoiceSeller } from '../seller/invoice-seller.js';
import { linesOfText } from '../seller/lines-of-text.js';
import { sellerOf } from '../seller/read-invoice-seller.js';
import { BADGE_ATTACHMENT } from './badge-attachment.js';

/** What a PDF says of itself: which badge it bears, and who sells. Neither is believed here. */
export interface BadgeOfInvoice {
  /** The attached credential; null when only the drawing was copied. */
  readonly jwt: string | null;
  /** The short code that is printed, when there is no credential. */
  readonly code: string | null;
  readonly seller: InvoiceSeller;
}

const VERIFY_ADDRESS = /\/verify\/([0-9A-Za-z-]{10,16})(?![0-9A-Za-z])/;

/** The badge on an invoice and the invoice's seller; null when it bears none. @throws InvoiceRefusal for an unreadable PDF */
export async function readBadge(bytes: Uint8Array): Promise<BadgeOfInvoice | null> {
  const pdf = await openPdf(bytes);
  const pages = await readPages(bytes, pagesToRead);
  const jwt = attachedBadge(pdf);
  const code = jwt ? null : printedCode(pages);
  return jwt || code ? { jwt, code, seller: sellerOf(pdf, pages) } : null;
}

function attachedBadge(pdf: PDFDocument): string | null {
  const attached = embeddedFiles(pdf).find(({ name }) => name === BADGE_ATTACHMENT);
  const content = attached && contentOf(pdf, attached);
  return content ? new TextDecoder().decode(content).trim() : null;
}

function printedCode(pages: readonly ReadPage[]): string | null {
  for (const page of pages)
    for (const { text } of linesOfText(page.texts)) {
      const code = VERIFY_ADDRESS.exec(text)?.[1];
      if (code && parseCharterCode(code)) return parseCharterCode(code);
    }
  return null;
}
