import type { PDFDocument, PDFFont, PDFRef } from '@cantoo/pdf-lib';
import type { CompanyId } from '#kernel';
import { drawQr } from '../../documents/draw-qr.js';
import { drawSvg } from '../../documents/draw-svg.js';
import { Drawing } from '../../documents/drawing.js';
import { embedFont } from '../../documents/embedded-font.js';
import { INK } from '../../documents/srgb.js';
import { InvoiceRefusal } from '../invoice-refusal.js';
import { isSigned, openPdf } from '../pdf/open-pdf.js';
import { pagesToRead } from '../pdf/pages-to-read.js';
import type { ReadPage } from '../pdf/read-page.js';
import { readPages } from '../pdf/read-pages.js';
import type { InvoiceSeller } from '../seller/invoice-seller.js';
import { sellerOf } from '../seller/read-invoice-seller.js';
import { attachBadge } from './attach-badge.js';
import { findPlace } from './find-place.js';
import { noteOriginal, originalInvoice } from './original-invoice.js';
import { putOnPage } from './put-on-page.js';
import { DRAWING_UNITS, shortStampLine, stampLine, type Stamp } from './stamp.js';
import { stampLayouts, type StampLayout } from './stamp-layouts.js';

/** An invoice to be stamped, and by whom. */
export interface StampOrder {
  readonly invoice: Uint8Array;
  readonly stamp: Stamp;
  /** The invoice has to be theirs. */
  readonly signatory: CompanyId;
  readonly at: Date;
}

/**
 * The invoice with badge, QR code, one line of text and the badge's credential as an attachment. All of it is appended:
 * the bytes of the invoice remain as they are, and a stamp that it bears already is replaced.
 * @throws InvoiceRefusal
 */
export async function stampPdf({ invoice, stamp, signatory, at }: StampOrder): Promise<Uint8Array> {
  const { pdf, bytes } = await openOriginal(invoice);
  if (isSigned(pdf)) throw new InvoiceRefusal('PDF_SIGNED');
  const pages = await readPages(bytes, pagesToRead);
  refuseOtherSeller(sellerOf(pdf, pages), signatory);
  const font = await embedFont(pdf, 'regular');
  const layouts = stampLayouts(stampLine(stamp), shortStampLine(stamp), (line, size) =>
    font.widthOfTextAtSize(line, size),
  );
  const place = findPlace(pages.length === 1 ? pages : [pages[0]!, pages.at(-1)!], layouts);
  putOnPage(pdf, draw(pdf, font, stamp, place.layout), place, stamp.verifyAddress);
  attachBadge(pdf, stamp.jwt, at);
  noteOriginal(pdf, bytes, at);
  const stamped = await save(pdf, bytes);
  refuseLoss(pages, await readPages(stamped, pagesToRead));
  return stamped;
}

function refuseOtherSeller(seller: InvoiceSeller, signatory: CompanyId): void {
  if (seller.companyId === null) throw new InvoiceRefusal(seller.reason);
  if (seller.companyId !== signatory) throw new InvoiceRefusal('WRONG_SELLER');
}

/** A damaged file is mended in different ways by different readers: what they show before and after has to be the same. */
function refuseLoss(before: readonly ReadPage[], after: readonly ReadPage[]): void {
  const isKept = before.every(({ texts }, i) =>
    texts.every(({ text }, j) => after[i]?.texts[j]?.text === text),
  );
  if (!isKept) throw new InvoiceRefusal('PDF_DAMAGED');
}

function draw(
  pdf: PDFDocument,
  font: PDFFont,
  { drawing: svg, verifyAddress }: Stamp,
  layout: StampLayout,
): PDFRef {
  const drawing = new Drawing();
  drawSvg(drawing, svg, DRAWING_UNITS, layout.badgeX, layout.squaresY, layout.side);
  drawQr(drawing, verifyAddress, layout.qrX, layout.squaresY, layout.side);
  drawing.fill(INK).text(layout.line, font, { ...layout.text, size: layout.fontSize });
  return drawing.form(pdf.context, layout.width, layout.height);
}

async function openOriginal(invoice: Uint8Array): Promise<{ pdf: PDFDocument; bytes: Uint8Array }> {
  const pdf = await openPdf(invoice);
  const bytes = originalInvoice(pdf, invoice);
  return { pdf: bytes === invoice ? pdf : await openPdf(bytes), bytes };
}

/** The table of what was added has the form of the one before it: not every reader takes one of each. */
async function save(pdf: PDFDocument, bytes: Uint8Array): Promise<Uint8Array> {
  const { pdfFileDetails } = pdf.context;
  const table = Buffer.from(bytes).toString(
    'latin1',
    pdfFileDetails.prevStartXRef,
    pdfFileDetails.prevStartXRef + 4,
  );
  return pdf.save({
    useObjectStreams: table !== 'xref',
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
}
