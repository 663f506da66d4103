import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { BADGE_ATTACHMENT } from '../badge/badge-attachment.js';
import { embeddedFiles } from '../pdf/embedded-files.js';

const DESCRIPTION = 'Verifiable credential (JWT) of the good-payer charter badge';

/**
 * Attaches the badge's credential as PDF/A-3 asks (ISO 19005-3, 6.8: media type, relationship, listed in the catalogue's
 * `AF`). Attachments that the invoice has already are listed again by reference, untouched.
 */
export function attachBadge(pdf: PDFDocument, jwt: string, at: Date): void {
  const { context, catalog } = pdf;
  const content = Buffer.from(jwt, 'ascii');
  const stream = context.stream(content, {
    Type: 'EmbeddedFile',
    Subtype: PDFName.of('application/vc+jwt'),
    Params: {
      Size: content.length,
      ModDate: PDFString.fromDate(at),
      CheckSum: PDFHexString.of(createHash('md5').update(content).digest('hex')),
    },
  });
  const file = context.register(stream);
  const specification = context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(BADGE_ATTACHMENT),
      UF: PDFHexString.fromText(BADGE_ATTACHMENT),
      Desc: PDFString.of(DESCRIPTION),
      AFRelationship: 'Supplement',
      EF: { F: file, UF: file },
    }),
  );
  const related = catalog.lookupMaybe(PDFName.of('AF'), PDFArray)?.asArray() ?? [];
  catalog.set(PDFName.of('AF'), context.obj([...related, specification]));
  const listed = [
    ...embeddedFiles(pdf).map((entry) => ({ key: entry.key, specification: entry.specification })),
    { key: PDFString.of(BADGE_ATTACHMENT), specification },
  ].sort((one, other) => Buffer.compare(one.key.asBytes(), other.key.asBytes()));
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict)?.clone(context) ?? context.obj({});
  names.set(
    PDFName.of('EmbeddedFiles'),
    context.obj({ Names: listed.flatMap((entry) => [entry.key, entry.specification]) }),
  );
  catalog.set(PDFName.of('Names'), names);
}
