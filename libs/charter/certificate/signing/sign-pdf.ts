import { PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import type { SigningCertificate } from './self-signed-certificate.js';
import { signCms } from './sign-cms.js';

/** A signature without its certificates has some 1,000 bytes. */
const ROOM_BYTES = 4096;
/** Ten digits for each number: filled in when the length of the file is known, without moving anything. */
const UNKNOWN = 9_999_999_999;

export interface SigningNote {
  readonly at: Date;
  readonly reason: string;
}

/**
 * Writes `pdf` and signs all of it (PAdES: ETSI EN 319 142-1). Certified: readers say of any later change that it breaks
 * the signature (ISO 32000-1, 12.8.2.2, DocMDP 1).
 */
export async function signPdf(
  pdf: PDFDocument,
  certificate: SigningCertificate,
  { at, reason }: SigningNote,
): Promise<Buffer> {
  const { context, catalog } = pdf;
  const signature = context.register(
    context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'ETSI.CAdES.detached',
      ByteRange: [0, UNKNOWN, UNKNOWN, UNKNOWN],
      Contents: PDFHexString.of(roomFor(certificate)),
      M: PDFString.fromDate(at),
      Name: PDFString.of('goodpayer'),
      Reason: PDFHexString.fromText(reason),
      Reference: [
        {
          Type: 'SigRef',
          TransformMethod: 'DocMDP',
          TransformParams: { Type: 'TransformParams', P: 1, V: PDFName.of('1.2') },
        },
      ],
    }),
  );
  const page = pdf.getPage(0);
  const field = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of('goodpayer'),
      V: signature,
      // Of no size: what is signed is the whole page. Printed and locked.
      Rect: [0, 0, 0, 0],
      F: 132,
      P: page.ref,
    }),
  );
  const annotations = page.node.Annots()?.asArray() ?? [];
  page.node.set(PDFName.of('Annots'), context.obj([...annotations, field]));
  // Signatures exist, and changes may only be appended.
  catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [field], SigFlags: 3 }));
  catalog.set(PDFName.of('Perms'), context.obj({ DocMDP: signature }));
  const bytes = Buffer.from(await pdf.save({ useObjectStreams: false, updateFieldAppearances: false }));
  return fillIn(bytes, certificate);
}

async function fillIn(bytes: Buffer, certificate: SigningCertificate): Promise<Buffer> {
  const room = roomFor(certificate);
  const start = bytes.indexOf(`<${room}>`, 0, 'latin1');
  const end = start + room.length + 2;
  writeRange(bytes, [0, start, end, bytes.length - end]);
  const content = Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  const signature = await signCms(content, certificate);
  if (signature.length * 2 > room.length)
    throw new Error('The signature is larger than the room kept for it');
  bytes.write(signature.toString('hex'), start + 1, 'latin1');
  return bytes;
}

/** Zeros in place of the signature, two for each byte: they are filled in when all else is known. */
function roomFor({ certificate, issuers }: SigningCertificate): string {
  const carried = [certificate, ...issuers].reduce((bytes, { length }) => bytes + length, 0);
  return '0'.repeat(2 * (ROOM_BYTES + carried));
}

function writeRange(bytes: Buffer, range: readonly number[]): void {
  const key = bytes.indexOf('/ByteRange', 0, 'latin1');
  const from = bytes.indexOf('[', key, 'latin1');
  const to = bytes.indexOf(']', from, 'latin1') + 1;
  bytes.write(`[${range.join(' ')}]`.padEnd(to - from), from, 'latin1');
}
