import { webcrypto } from 'node:crypto';
import { BitString, Integer, PrintableString, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, BasicConstraints, Certificate, CryptoEngine, Extension } from 'pkijs';

/** RSA, for readers of PDF that know nothing else; 3072 bits hold beyond 2030 (ANSSI, NIST SP 800-57). */
const KEY = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 3072,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
} as const;
const YEARS = 10;

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
/** digitalSignature and contentCommitment, the first two bits: what may be signed are documents, not certificates. */
const SIGNS_DOCUMENTS = new Uint8Array([0b1100_0000]);

export const cryptoEngine = new CryptoEngine({ name: 'node', crypto: webcrypto });

export interface SigningCertificate {
  /** X.509, DER. */
  readonly certificate: Buffer;
  /** Certificates that lead from it to a root, DER, each before the one that issued it. */
  readonly issuers: readonly Buffer[];
  /** PKCS #8, DER. */
  readonly privateKey: Buffer;
}

/** A new key, with a certificate that this installation gives itself: it proves that nothing was changed, not who we are. */
export async function selfSignedCertificate(issuedFor: string, at: Date): Promise<SigningCertificate> {
  const keys = await webcrypto.subtle.generateKey(KEY, true, ['sign', 'verify']);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: serialNumber() });
  for (const name of [certificate.subject, certificate.issuer])
    name.typesAndValues.push(
      new AttributeTypeAndValue({
        type: COMMON_NAME,
        value: new Utf8String({ value: `goodpayer (${issuedFor})` }),
      }),
      new AttributeTypeAndValue({ type: ORGANISATION, value: new PrintableString({ value: 'goodpayer' }) }),
    );
  certificate.notBefore.value = at;
  certificate.notAfter.value = new Date(
    Date.UTC(at.getUTCFullYear() + YEARS, at.getUTCMonth(), at.getUTCDate()),
  );
  const constraints = new BasicConstraints({ cA: false });
  const usage = new BitString({ valueHex: SIGNS_DOCUMENTS.buffer, unusedBits: 6 });
  certificate.extensions = [
    extension(BASIC_CONSTRAINTS, constraints.toSchema().toBER(), constraints),
    extension(KEY_USAGE, usage.toBER(), usage),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, cryptoEngine);
  await certificate.sign(keys.privateKey, 'SHA-256', cryptoEngine);
  const privateKey = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    certificate: Buffer.from(certificate.toSchema().toBER()),
    issuers: [],
    privateKey: Buffer.from(privateKey),
  };
}

/** 127 bits of chance, positive: RFC 5280, 4.1.2.2. */
function serialNumber(): ArrayBuffer {
  const bytes = webcrypto.getRandomValues(new Uint8Array(16));
  bytes[0] = (bytes[0]! & 0x7f) | 0x40;
  return bytes.buffer;
}

function extension(extnID: string, extnValue: ArrayBuffer, parsedValue: unknown): Extension {
  return new Extension({ extnID, critical: true, extnValue, parsedValue });
}
