import type { PDFDocument } from '@cantoo/pdf-lib';
import type { CompanyId } from '#kernel';
import { parseCharterCode } from '../../store/charter-code.js';
import { contentOf, embeddedFiles } from '../pdf/embedded-files.js';
import { openPdf } from '../pdf/open-pdf.js';
import { pagesToRead } from '../pdf/pages-to-read.js';
import type { ReadPage } from '../pdf/read-page.js';
import { readPages } from '../pdf/read-pages.js';
import { linesOfText } from '../seller/lines-of-text.js';
import { sellerOf } from '../seller/read-invoice-seller.js';
import { BADGE_ATTACHMENT } from './badge-attachment.js';

/**
 * What a PDF says of itself: the credential that is attached, or else the short code that is printed, and who sells (null
 * when it does not say). Nothing of it is believed here.
 */
export type BadgeOfInvoice = ({ readonly jwt: string } | { readonly code: string }) & {
  readonly seller: CompanyId | null;
};

const VERIFY_ADDRESS = /\/verify\/([0-9A-Za-z-]{10,16})(?![0-9A-Za-z])/;

/** The badge on an invoice and the invoice's seller; null when it bears none. @throws InvoiceRefusal for an unreadable PDF */
export async function readBadge(bytes: Uint8Array): Promise<BadgeOfInvoice | null> {
  const pdf = await openPdf(bytes);
  const pages = await readPages(bytes, pagesToRead);
  const seller = sellerOf(pdf, pages).companyId;
  const jwt = attachedBadge(pdf);
  if (jwt) return { jwt, seller };
  // Someone may have copied the drawing only.
  const code = printedCode(pages);
  return code ? { code, seller } : null;
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
