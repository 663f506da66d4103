import { createHash, createVerify, X509Certificate } from 'node:crypto';
import { derElements, derInside, OBJECT_ID, type DerElement } from './der.js';

/** Object identifiers as DER writes them: CMS attributes of RFC 5652 and RFC 5035. */
const MESSAGE_DIGEST = '2a864886f70d010904';
const SIGNING_CERTIFICATE_V2 = '2a864886f70d010910022f';
const SIGNING_TIME = '2a864886f70d010905';

export interface PdfSignature {
  /** The whole file but the signature itself, from the first byte to the last. */
  readonly coversAll: boolean;
  readonly isDigestRight: boolean;
  readonly isSignatureRight: boolean;
  /** The certificate that is signed for is the one that comes along. */
  readonly namesCertificate: boolean;
  readonly hasSigningTime: boolean;
  readonly certificate: X509Certificate;
}

/** Checks the signature of a PDF with nothing but Node's own cryptography. */
export function checkPdfSignature(pdf: Buffer): PdfSignature {
  const range = /\/ByteRange\s*\[\s*(\d+) (\d+) (\d+) (\d+)\s*\]/.exec(pdf.toString('latin1'))!;
  const [from, length, next, rest] = range.slice(1).map(Number) as [number, number, number, number];
  const content = Buffer.concat([pdf.subarray(from, from + length), pdf.subarray(next, next + rest)]);
  const hex = pdf.toString('latin1', from + length, next).replace(/[<>]/g, '');
  const [contentInfo] = derElements(Buffer.from(hex, 'hex'));
  const signedData = derInside(derInside(contentInfo!)[1]!)[0]!;
  const parts = derInside(signedData);
  const certificateDer = derInside(parts.find(({ tag }) => tag === 0xa0)!)[0]!.whole;
  const signer = derInside(derInside(parts.at(-1)!)[0]!);
  const attributes = signer.find(({ tag }) => tag === 0xa0)!;
  const byId = new Map(derInside(attributes).map((attribute) => attributeOf(attribute)));
  const certificate = new X509Certificate(certificateDer);
  // Signed as a SET, though it stands in the file under a tag of its place: RFC 5652, 5.4.
  const signedBytes = Buffer.from(attributes.whole);
  signedBytes[0] = 0x31;
  const signature = signer.at(-1)!.content;
  return {
    coversAll: from === 0 && next + rest === pdf.length && next === from + length + hex.length + 2,
    isDigestRight: byId.get(MESSAGE_DIGEST)?.content.equals(sha256(content)) ?? false,
    isSignatureRight: createVerify('sha256').update(signedBytes).verify(certificate.publicKey, signature),
    namesCertificate: byId.get(SIGNING_CERTIFICATE_V2)?.whole.includes(sha256(certificateDer)) ?? false,
    hasSigningTime: byId.has(SIGNING_TIME),
    certificate,
  };
}

function attributeOf(attribute: DerElement): [string, DerElement] {
  const [id, values] = derInside(attribute);
  if (id!.tag !== OBJECT_ID) throw new Error('Not an attribute');
  return [id!.content.toString('hex'), derInside(values!)[0]!];
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
