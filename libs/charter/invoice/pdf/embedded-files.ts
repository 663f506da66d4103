import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFStream,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { InvoiceRefusal } from '../invoice-refusal.js';

/** An entry of the name tree of attachments: key and file specification as they stand in the file. */
export interface EmbeddedFile {
  readonly key: PDFString | PDFHexString;
  readonly specification: PDFObject;
  readonly name: string;
}

/** Deep or wide enough for any invoice; a tree that leads back to itself ends here. */
const MAX_NODES = 500;

/** All files attached to the document, in the order of its name tree. */
export function embeddedFiles(pdf: PDFDocument): EmbeddedFile[] {
  const names = pdf.catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
  const root = names?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict);
  const waiting = root ? [root] : [];
  const files: EmbeddedFile[] = [];
  for (let visited = 0; waiting.length > 0; visited++) {
    if (visited > MAX_NODES) throw new InvoiceRefusal('PDF_TOO_COMPLEX');
    const node = waiting.shift()!;
    files.push(...entries(pdf, node));
    const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
    const below = (kids?.asArray() ?? []).map((kid) => pdf.context.lookup(kid));
    waiting.unshift(...below.filter((kid) => kid instanceof PDFDict));
  }
  return files;
}

function entries(pdf: PDFDocument, node: PDFDict): EmbeddedFile[] {
  const list = node.lookupMaybe(PDFName.of('Names'), PDFArray)?.asArray() ?? [];
  const files: EmbeddedFile[] = [];
  for (let i = 0; i + 1 < list.length; i += 2) {
    const key = pdf.context.lookup(list[i]);
    if (!(key instanceof PDFString || key instanceof PDFHexString)) continue;
    const specification = list[i + 1]!;
    files.push({ key, specification, name: fileName(pdf, specification) ?? key.decodeText() });
  }
  return files;
}

function fileName(pdf: PDFDocument, specification: PDFObject): string | null {
  const dictionary = pdf.context.lookup(specification);
  if (!(dictionary instanceof PDFDict)) return null;
  const name = dictionary.lookup(PDFName.of('UF')) ?? dictionary.lookup(PDFName.of('F'));
  return name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : null;
}

/** The content of an attachment, unpacked; null when it has none. */
export function contentOf(pdf: PDFDocument, { specification }: EmbeddedFile): Uint8Array | null {
  const dictionary = pdf.context.lookup(specification);
  if (!(dictionary instanceof PDFDict)) return null;
  const variants = dictionary.lookup(PDFName.of('EF'));
  if (!(variants instanceof PDFDict)) return null;
  const stream = variants.lookup(PDFName.of('F')) ?? variants.lookup(PDFName.of('UF'));
  if (stream instanceof PDFRawStream) return decodePDFRawStream(stream).decode();
  return stream instanceof PDFStream ? stream.getContents() : null;
}
