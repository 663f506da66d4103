import { PDFDocument, StandardFonts, degrees, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';

export interface InvoiceText {
  /** Head of the page, one line each: who sells. */
  readonly seller: readonly string[];
  /** Beside it: who buys. */
  readonly buyer: readonly string[];
  readonly foot?: readonly string[];
}

export interface InvoiceShape {
  readonly pages?: number;
  readonly size?: readonly [number, number];
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Items on each page; about 40 fill one of A4. */
  readonly items?: number;
  readonly useObjectStreams?: boolean;
}

const A4 = [595.28, 841.89] as const;

/** An invoice as invoicing tools print it: parties at the top, a table of items, legal mentions at the bottom. */
export async function plainInvoice(text: InvoiceText, shape: InvoiceShape = {}): Promise<Uint8Array> {
  const pdf = await openInvoice(text, shape);
  return pdf.save({ useObjectStreams: shape.useObjectStreams ?? false });
}

/** As `plainInvoice`, before it is written: for tests that add something unusual. */
export async function openInvoice(text: InvoiceText, shape: InvoiceShape = {}): Promise<PDFDocument> {
  const { pages = 1, size = A4, rotate = 0, items = 8 } = shape;
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number++) {
    const page = pdf.addPage([...size]);
    page.setRotation(degrees(rotate));
    print(page, font, text, items, number);
  }
  return pdf;
}

function print(page: PDFPage, font: PDFFont, text: InvoiceText, items: number, number: number): void {
  const { width, height } = page.getSize();
  const line = (words: string, x: number, y: number) => page.drawText(words, { x, y, size: 9, font });
  text.seller.forEach((words, i) => line(words, 40, height - 50 - i * 12));
  text.buyer.forEach((words, i) => line(words, width / 2 + 20, height - 50 - i * 12));
  line(`Facture 2026-118, page ${number}`, 40, height - 130);
  page.drawLine({ start: { x: 40, y: height - 140 }, end: { x: width - 40, y: height - 140 } });
  for (let i = 0; i < items; i++) {
    const y = height - 156 - i * 15;
    line(`Article ${i + 1}`, 40, y);
    line('1 250,00 €', width - 100, y);
  }
  text.foot?.forEach((words, i) => line(words, 40, 30 - i * 11));
}
