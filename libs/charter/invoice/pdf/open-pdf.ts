import { PDFDocument, PDFName, PDFDict } from '@cantoo/pdf-lib';
import { MAX_INVOICE_BYTES, MAX_INVOICE_PAGES } from '../invoice-limits.js';
import { InvoiceRefusal } from '../invoice-refusal.js';
import { refuseInflation } from './refuse-inflation.js';

/** Readers look for the end of a PDF in its last kilobyte; some tools write more after it. */
const END_WITHIN = 2048;

/** Opens an untrusted PDF so that changes are appended to its bytes. @throws InvoiceRefusal */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  if (bytes.length > MAX_INVOICE_BYTES) throw new InvoiceRefusal('PDF_TOO_LARGE');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.toString('latin1', 0, 5) !== '%PDF-') throw new InvoiceRefusal('NOT_A_PDF');
  refuseInflation(buffer);
  const pdf = await load(buffer);
  if (pdf.isEncrypted) throw new InvoiceRefusal('PDF_ENCRYPTED');
  const pages = countPages(pdf);
  if (pages === 0) throw new InvoiceRefusal('NO_PAGES');
  if (pages > MAX_INVOICE_PAGES) throw new InvoiceRefusal('TOO_MANY_PAGES');
  return pdf;
}

async function load(buffer: Buffer): Promise<PDFDocument> {
  // A file that was cut has no end, and the parser would mend it silently: what it holds is no longer the invoice.
  const end = buffer.lastIndexOf('startxref', undefined, 'latin1');
  if (end === -1 || end < buffer.length - END_WITHIN) throw new InvoiceRefusal('PDF_DAMAGED');
  try {
    return await PDFDocument.load(buffer, {
      ignoreEncryption: true,
      forIncrementalUpdate: true,
      updateMetadata: false,
      preserveXFA: true,
      parseSpeed: Infinity,
    });
  } catch {
    throw new InvoiceRefusal('PDF_DAMAGED');
  }
}

function countPages(pdf: PDFDocument): number {
  try {
    return pdf.getPageCount();
  } catch {
    throw new InvoiceRefusal('PDF_DAMAGED');
  }
}

/** A signature field that was filled in, by a person or a seal. */
export function isSigned(pdf: PDFDocument): boolean {
  const name = PDFName.of('ByteRange');
  return pdf.context
    .enumerateIndirectObjects()
    .some(
      ([, object]) => object instanceof PDFDict && object.has(name) && object.has(PDFName.of('Contents')),
    );
}
