import { generateKeyPairSync, webcrypto } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { Integer, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, Certificate } from 'pkijs';
import { checkPdfSignature } from '../../../../tests/support/pdf-signature.js';
import { readSigningCertificate } from './read-signing-certificate.js';
import { cryptoEngine } from './self-signed-certificate.js';
import { signPdf } from './sign-pdf.js';

const AT = new Date('2026-11-22T10:00:00Z');
const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;
const NEW_KEY = { ...RSA, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };

const newKeys = () => webcrypto.subtle.generateKey(NEW_KEY, true, ['sign', 'verify']);
type Keys = Awaited<ReturnType<typeof newKeys>>;

function pem(label: string, der: ArrayBuffer): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .match(/.{1,64}/g)!;
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/** A certificate for `subject`'s key, signed by `issuer`, for the year 2026. */
async function certified(
  subject: { name: string; keys: Keys },
  issuer: { name: string; keys: Keys },
): Promise<string> {
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ value: 7 });
  const named = (value: string) =>
    new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value }) });
  certificate.subject.typesAndValues.push(named(subject.name));
  certificate.issuer.typesAndValues.push(named(issuer.name));
  certificate.notBefore.value = new Date('2026-01-01T00:00:00Z');
  certificate.notAfter.value = new Date('2027-01-01T00:00:00Z');
  await certificate.subjectPublicKeyInfo.importKey(subject.keys.publicKey, cryptoEngine);
  await certificate.sign(issuer.keys.privateKey, 'SHA-256', cryptoEngine);
  return pem('CERTIFICATE', certificate.toSchema().toBER());
}

describe('a signing certificate of the operator', () => {
  let folder: string;
  let key: string;
  let own: string;
  let authority: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'goodpayer-signing-'));
    const [seal, root] = [
      { name: 'EXEMPLE Cachet', keys: await newKeys() },
      { name: 'EXEMPLE Autorité', keys: await newKeys() },
    ];
    key = pem('PRIVATE KEY', await webcrypto.subtle.exportKey('pkcs8', seal.keys.privateKey));
    own = await certified(seal, root);
    authority = await certified(root, root);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const read = async (keyText: string, certificatesText: string, at = AT) => {
    const files = { key: join(folder, 'key.pem'), certificates: join(folder, 'chain.pem') };
    await writeFile(files.key, keyText);
    await writeFile(files.certificates, certificatesText);
    return readSigningCertificate(files, at);
  };

  it('signs, and goes along with those that lead to its root', async () => {
    const certificate = await read(key, own + authority);
    const pdf = await PDFDocument.create();
    pdf.addPage();
    const signed = await signPdf(pdf, certificate, { at: AT, reason: 'EXEMPLE' });
    const { certificate: found, ...checked } = checkPdfSignature(signed);
    expect(checked).toEqual({
      coversAll: true,
      isDigestRight: true,
      isSignatureRight: true,
      namesCertificate: true,
      hasSigningTime: false,
    });
    expect(found.subject).toBe('CN=EXEMPLE Cachet');
    expect(certificate.issuers).toHaveLength(1);
    expect(signed.toString('latin1')).toContain(certificate.issuers[0]!.toString('hex'));
  });

  it('may come without those above it', async () => {
    expect((await read(key, own)).issuers).toEqual([]);
  });

  const onCurve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  it.each<[string, () => Promise<unknown>, string]>([
    ['a key that is none', () => read('nothing', own), 'SIGNING_KEY_FILE'],
    [
      'a key on a curve',
      () => read(onCurve.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, own),
      'RSA',
    ],
    ['no certificate', () => read(key, 'nothing'), 'no certificates'],
    ['the certificate of another key', () => read(key, authority), 'not that of SIGNING_KEY_FILE'],
    ['a broken order', () => read(key, own + own), 'issued by the next one'],
    ['a certificate that ended', () => read(key, own, new Date('2027-01-02T00:00:00Z')), 'holds from'],
    [
      'a file that is not there',
      () => readSigningCertificate({ key: join(folder, 'none'), certificates: folder }, AT),
      'SIGNING_KEY_FILE cannot be read (ENOENT)',
    ],
  ])('is refused with %s, in one line that names the variable', async (_name, reading, said) => {
    const refusal = await reading().then(
      () => null,
      (error: { code: string; message: string }) => error,
    );
    expect(refusal).toMatchObject({
      code: 'INVALID_CONFIGURATION',
      message: expect.stringContaining(said) as string,
    });
    expect(refusal!.message).toMatch(/^Configuration: [^\n]+\.$/);
    expect(refusal!.message).not.toContain('PRIVATE');
  });
});
