import { createHash } from 'node:crypto';
import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { BADGE_ATTACHMENT } from '../badge/badge-attachment.js';
import { InvoiceRefusal } from '../invoice-refusal.js';
import { embeddedFiles } from '../pdf/embedded-files.js';

/** Private data of applications have their place in a PDF: ISO 32000-1, 14.5. */
const PIECES = PDFName.of('PieceInfo');
const OURS = PDFName.of('goodpayer');

/** Notes in the document where the invoice ends and the stamp begins, so that the next stamp replaces this one. */
export function noteOriginal(pdf: PDFDocument, original: Uint8Array, at: Date): void {
  const { catalog, context } = pdf;
  const lastModified = PDFString.fromDate(at);
  const pieces = catalog.lookupMaybe(PIECES, PDFDict)?.clone(context) ?? context.obj({});
  const note = { Length: original.length, Sha256: PDFHexString.of(sha256(original)) };
  pieces.set(OURS, context.obj({ LastModified: lastModified, Private: note }));
  catalog.set(PIECES, pieces);
}

/**
 * The invoice as it was before it was stamped: all of `bytes` when it was not.
 * @throws InvoiceRefusal `STAMP_ALTERED` when something was done to it since
 */
export function originalInvoice(pdf: PDFDocument, bytes: Uint8Array): Uint8Array {
  if (!embeddedFiles(pdf).some(({ name }) => name === BADGE_ATTACHMENT)) return bytes;
  const note = notePart(notePart(notePart(pdf.catalog, PIECES), OURS), PDFName.of('Private'));
  const length = note?.lookup(PDFName.of('Length'));
  const hash = note?.lookup(PDFName.of('Sha256'));
  if (!(length instanceof PDFNumber) || !(hash instanceof PDFHexString)) throw altered();
  const original = bytes.subarray(0, length.asNumber());
  const added = Buffer.from(bytes.subarray(original.length)).toString('latin1');
  if (sha256(original) !== hash.asString() || added.split('%%EOF').length !== 2) throw altered();
  return original;
}

function notePart(dictionary: PDFDict | undefined, name: PDFName): PDFDict | undefined {
  const part = dictionary?.lookup(name);
  return part instanceof PDFDict ? part : undefined;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const altered = () => new InvoiceRefusal('STAMP_ALTERED');
