import { createHash, webcrypto } from 'node:crypto';
import { fromBER, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { cryptoEngine, type SigningCertificate } from './self-signed-certificate.js';

const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
/** RFC 5035: names the certificate inside of what is signed, so that no other can be put in its place. */
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const SIGNED_ATTRIBUTES = 0;

/**
 * A detached CMS signature over `content` as PAdES baseline B asks for it (ETSI EN 319 142-1, 6.3): SHA-256, content type,
 * message digest and signing certificate signed, no signing time, which is the PDF's own entry.
 */
export async function signCms(
  content: Uint8Array,
  { certificate: der, issuers, privateKey }: SigningCertificate,
): Promise<Buffer> {
  const certificate = certificateIn(der);
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    signedAttrs: new SignedAndUnsignedAttributes({
      type: SIGNED_ATTRIBUTES,
      attributes: [
        attribute(CONTENT_TYPE, new ObjectIdentifier({ value: DATA })),
        attribute(MESSAGE_DIGEST, digestOf(content)),
        // SigningCertificateV2 ::= SEQUENCE { certs SEQUENCE OF ESSCertIDv2 }; SHA-256 goes without saying.
        attribute(SIGNING_CERTIFICATE_V2, sequence(sequence(sequence(digestOf(der))))),
      ],
    }),
  });
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
    signerInfos: [signer],
    certificates: [certificate, ...issuers.map(certificateIn)],
  });
  const key = await webcrypto.subtle.importKey(
    'pkcs8',
    privateKey,
    { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  await signed.sign(key, 0, 'SHA-256', content as Uint8Array<ArrayBuffer>, cryptoEngine);
  const wrapped = new ContentInfo({ contentType: SIGNED_DATA, content: signed.toSchema(true) });
  return Buffer.from(wrapped.toSchema().toBER());
}

function certificateIn(der: Buffer): Certificate {
  return new Certificate({ schema: fromBER(der).result });
}

function attribute(type: string, value: ObjectIdentifier | OctetString | Sequence): Attribute {
  return new Attribute({ type, values: [value] });
}

function sequence(...value: (Sequence | OctetString)[]): Sequence {
  return new Sequence({ value });
}

function digestOf(content: Uint8Array): OctetString {
  return new OctetString({ valueHex: createHash('sha256').update(content).digest() });
}
