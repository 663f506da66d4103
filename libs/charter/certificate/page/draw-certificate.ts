import { PDFDocument, PDFHexString, PDFName, type PDFFont } from '@cantoo/pdf-lib';
import { drawQr } from '../../documents/draw-qr.js';
import { Drawing } from '../../documents/drawing.js';
import { embedFont } from '../../documents/embedded-font.js';
import { declarePdfA } from '../../documents/pdf-a.js';
import { INK, type Colour } from '../../documents/srgb.js';
import { wrapText } from '../../documents/wrap-text.js';
import type { CertificateContent } from './certificate-content.js';
import { certificateLines, certificateWords, companyOf } from './certificate-words.js';

const A4 = { width: 595.28, height: 841.89 } as const;
const MARGIN = 56;
const VALUE_X = 190;
const QR_SIDE = 110;
const PALE: Colour = [0.36, 0.4, 0.46];
const NAVY: Colour = [0.071, 0.149, 0.247];

interface Fonts {
  readonly regular: PDFFont;
  readonly bold: PDFFont;
}

/** The certificate as a page of PDF/A, not signed yet. */
export async function drawCertificate(content: CertificateContent): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const fonts = { regular: await embedFont(pdf, 'regular'), bold: await embedFont(pdf, 'bold') };
  const drawing = new Drawing();
  const words = certificateWords(content.language);
  drawing
    .fill(NAVY)
    .operate('re', 0, A4.height - 12, A4.width, 12)
    .operate('f')
    .fill(INK);
  drawing.text(words.title, fonts.bold, { x: MARGIN, y: A4.height - 100, size: 24 });
  drawing.fill(PALE).text(words.charter, fonts.regular, { x: MARGIN, y: A4.height - 124, size: 13 });
  drawLines(drawing, content, fonts);
  drawFoot(drawing, content, fonts);
  const form = drawing.form(pdf.context, A4.width, A4.height);
  const page = pdf.addPage([A4.width, A4.height]);
  page.node.set(PDFName.of('Resources'), pdf.context.obj({ XObject: { Certificate: form } }));
  page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.stream('/Certificate Do')));
  pdf.catalog.set(PDFName.of('Lang'), PDFHexString.fromText(content.language));
  declarePdfA(pdf, `${words.title} – ${companyOf(content)}`, content.signedAt);
  return pdf;
}

function drawLines(drawing: Drawing, content: CertificateContent, { regular, bold }: Fonts): void {
  let y = A4.height - 180;
  for (const [label, value] of certificateLines(content)) {
    const labels = wrapText(label, regular, 9, VALUE_X - MARGIN - 12);
    const values = wrapText(value, bold, 10, A4.width - MARGIN - VALUE_X);
    drawing.fill(PALE);
    labels.forEach((text, i) => drawing.text(text, regular, { x: MARGIN, y: y - i * 12, size: 9 }));
    drawing.fill(INK);
    values.forEach((text, i) => drawing.text(text, bold, { x: VALUE_X, y: y - i * 14, size: 10 }));
    y -= Math.max(labels.length * 12, values.length * 14) + 12;
  }
}

function drawFoot(drawing: Drawing, content: CertificateContent, { regular, bold }: Fonts): void {
  const words = certificateWords(content.language);
  const right = A4.width - MARGIN - QR_SIDE;
  drawQr(drawing, content.verifyAddress, right, 110, QR_SIDE);
  drawing.fill(INK).text(words.check, regular, { x: MARGIN, y: 205, size: 10 });
  drawing.text(content.verifyAddress, bold, { x: MARGIN, y: 188, size: 10 });
  const notes = [words.means, words.seal].flatMap((note) => [
    ...wrapText(note, regular, 9, right - MARGIN - 20),
    '',
  ]);
  drawing.fill(PALE);
  notes.forEach((text, i) => drawing.text(text, regular, { x: MARGIN, y: 164 - i * 12, size: 9 }));
}
