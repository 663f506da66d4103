import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFString,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { boxAfter, combine, type Matrix } from '../pdf/page-space.js';
import type { StampPlace } from './find-place.js';

const NAME = 'GoodpayerStamp';

/** Draws the form at its place, above what the page shows already, and leads a click on it to `address`. */
export function putOnPage(pdf: PDFDocument, form: PDFRef, { page, box }: StampPlace, address: string): void {
  const leaf = pdf.getPage(page.number - 1);
  const matrix = combine(page.space.toPage, [1, 0, 0, 1, box.left, box.bottom]);
  drawForm(pdf, leaf, form, matrix);
  const place = boxAfter(page.space.toPage, box);
  const link = pdf.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [place.left, place.bottom, place.right, place.top],
    Border: [0, 0, 0],
    // Printed with the page, as PDF/A asks of every annotation.
    F: 4,
    A: { S: 'URI', URI: PDFString.of(address) },
  });
  const annotations = leaf.node.Annots()?.asArray() ?? [];
  leaf.node.set(PDFName.of('Annots'), pdf.context.obj([...annotations, pdf.context.register(link)]));
}

/**
 * The page's own content is closed in first: it may end with any colour, clip or transformation in force. Resources are
 * copied before they are added to, for other pages may share them. The stamp is an artifact to screen readers of tagged
 * documents, whose structure it is no part of.
 */
function drawForm({ context }: PDFDocument, { node }: PDFPage, form: PDFRef, matrix: Matrix): void {
  const own = contentsOf(node.get(PDFName.of('Contents')), context.lookup(node.get(PDFName.of('Contents'))));
  const place = matrix.map((value) => Number(value.toFixed(5))).join(' ');
  const before = context.register(context.stream('q\n'));
  const after = context.register(context.stream(`\nQ\nq /Artifact BMC ${place} cm /${NAME} Do EMC Q\n`));
  node.set(PDFName.of('Contents'), context.obj([before, ...own, after]));
  const resources = copyOf(node.Resources()) ?? context.obj({});
  const drawings = copyOf(resources.lookupMaybe(PDFName.of('XObject'), PDFDict)) ?? context.obj({});
  drawings.set(PDFName.of(NAME), form);
  resources.set(PDFName.of('XObject'), drawings);
  node.set(PDFName.of('Resources'), resources);
}

function contentsOf(raw: PDFObject | undefined, contents: PDFObject | undefined): PDFObject[] {
  if (contents instanceof PDFArray) return contents.asArray();
  return raw ? [raw] : [];
}

function copyOf(dictionary: PDFDict | undefined): PDFDict | undefined {
  return dictionary?.clone(dictionary.context);
}
