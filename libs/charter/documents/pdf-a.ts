import { createHash } from 'node:crypto';
import { PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { embedSrgb } from './srgb.js';

/**
 * Says that the document keeps PDF/A-2b (ISO 19005-2): metadata in XMP that agree with those of the PDF, the colours that
 * it is meant for, and an id. That its fonts are in it and that it hides nothing is up to whoever draws it.
 */
export function declarePdfA(pdf: PDFDocument, title: string, at: Date): void {
  const { context, catalog } = pdf;
  pdf.setTitle(title);
  pdf.setProducer('goodpayer');
  pdf.setCreationDate(at);
  pdf.setModificationDate(at);
  const metadata = context.stream(Buffer.from(xmp(title, at)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  const intent = {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    Info: PDFString.of('sRGB'),
    DestOutputProfile: embedSrgb(context),
  };
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
  const id = PDFHexString.of(
    createHash('sha256').update(`${title} ${at.toISOString()}`).digest('hex').slice(0, 32),
  );
  context.trailerInfo.ID = context.obj([id, id]);
}

function xmp(title: string, at: Date): string {
  const instant = at.toISOString().replace(/\.\d+Z$/, 'Z');
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<xmp:CreateDate>${instant}</xmp:CreateDate><xmp:ModifyDate>${instant}</xmp:ModifyDate>
<pdf:Producer>goodpayer</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
