import type { Day } from '#kernel';
import { checkPdfSignature } from '../../../../tests/support/pdf-signature.js';
import { openPdf } from '../../invoice/pdf/open-pdf.js';
import { readPages } from '../../invoice/pdf/read-pages.js';
import type { CertificateContent } from '../page/certificate-content.js';
import { drawCertificate } from '../page/draw-certificate.js';
import { selfSignedCertificate, type SigningCertificate } from './self-signed-certificate.js';
import { signPdf } from './sign-pdf.js';

const AT = new Date('2026-11-22T10:00:00Z');
const CONTENT: CertificateContent = {
  language: 'fr',
  signatureId: '5f6c7b1e-6a58-4c07-9d1c-0a8f3a0a7d11',
  companyName: 'EXEMPLE & FILS <SA>',
  companyNumber: 'SIREN 732 829 320',
  signatoryName: 'Camille Exemple',
  signatoryRole: 'Directrice financière',
  kind: 'FIRST',
  signedAt: AT,
  termEndsOn: '2028-11-22' as Day,
  versionId: '2026-1',
  versionTitle: 'Charte du bon payeur',
  contentHash: 'ab'.repeat(32),
  consentTextHash: 'cd'.repeat(32),
  verifyAddress: 'https://goodpayer.example/verify/7K3M9Q2XTA',
};
const textOf = async (pdf: Uint8Array) =>
  (await readPages(pdf, () => [1]))[0]!.texts.map(({ text }) => text).join('\n');

describe('a certificate of signature', () => {
  let key: SigningCertificate;
  beforeAll(async () => (key = await selfSignedCertificate('goodpayer.example', AT)));
  const signed = async (content = CONTENT) =>
    signPdf(await drawCertificate(content), key, { at: AT, reason: 'Certificat' });

  it('is signed as PAdES baseline B asks, over every byte', async () => {
    const { certificate, ...found } = checkPdfSignature(await signed());
    expect(found).toEqual({
      coversAll: true,
      isDigestRight: true,
      isSignatureRight: true,
      namesCertificate: true,
      hasSigningTime: false,
    });
    expect(certificate.subject).toContain('CN=goodpayer (goodpayer.example)');
    expect(certificate.ca).toBe(false);
    expect(new Date(certificate.validTo).getUTCFullYear()).toBe(2036);
  });

  it('is no longer right when one byte of it changes', async () => {
    const pdf = await signed();
    const at = pdf.indexOf('EXEMPLE');
    pdf[at === -1 ? 500 : at]! ^= 1;
    expect(checkPdfSignature(pdf)).toMatchObject({ isDigestRight: false });
  });

  it('says who signed what, until when, in French and in English', async () => {
    const text = await textOf(await signed());
    for (const part of [
      'EXEMPLE & FILS <SA> (SIREN 732 829 320)',
      'Camille Exemple, Directrice financière',
      '22 novembre 2026',
      '21 novembre 2028',
      CONTENT.signatureId,
      CONTENT.verifyAddress,
    ])
      expect(text).toContain(part);
    expect(text.replace(/\n/g, '')).toContain(CONTENT.contentHash);
    const english = await textOf(
      await signed({ ...CONTENT, language: 'en', companyName: null, kind: 'RENEWAL' }),
    );
    expect(english).toContain('22 November 2026');
    expect(english).toContain('Renewal');
    expect(english).toContain('SIREN 732 829 320');
  });

  it('keeps its lines on the page, however long a name or a role', async () => {
    const long = { ...CONTENT, companyName: 'EXEMPLE '.repeat(30).trim(), signatoryRole: 'X'.repeat(120) };
    const [page] = await readPages(await signed(long), () => [1]);
    for (const { box } of page!.texts) expect(box.right).toBeLessThanOrEqual(595.28 - 50);
  });

  it('declares PDF/A, with fonts, colours and metadata of its own', async () => {
    const pdf = await openPdf(await signed());
    const objects = pdf.context
      .enumerateIndirectObjects()
      .map(([, object]) => String(object))
      .join('\n');
    expect(String(pdf.catalog)).toContain('/OutputIntents');
    expect(objects).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(objects).toContain('EXEMPLE &amp; FILS &lt;SA&gt;');
    expect(objects.match(/\/FontFile2/g)).toHaveLength(2);
    expect(pdf.context.trailerInfo.ID).toBeDefined();
  });
});
