import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFHexString } from '@cantoo/pdf-lib';
import type { CompanyId } from '#kernel';
import { openInvoice, plainInvoice } from '../../../../tests/support/invoices/plain-invoice.js';
import { runInThread } from '../thread/run-in-thread.js';
import { stampPdf } from './stamp-pdf.js';
import type { Stamp } from './stamp.js';

const TEXT = {
  seller: ['EXEMPLE MENUISERIE', 'SIRET 552 032 534 00646'],
  buyer: ['Client', 'SIREN 732 829 320'],
};
const stamp: Stamp = {
  tier: 'SIGNATORY',
  drawing: '<svg/>',
  verifyAddress: 'https://goodpayer.example/verify/7K3M9Q2XTA',
  jwt: 'a.b.c',
  language: 'fr',
};
const order = (invoice: Uint8Array, signatory = 'FR-552032534') => ({
  invoice,
  stamp,
  signatory: signatory as CompanyId,
  at: new Date('2026-11-22T10:00:00Z'),
});
const refusal = (invoice: Uint8Array, signatory?: string) =>
  stampPdf(order(invoice, signatory)).then(
    () => 'STAMPED',
    (error: { code: string }) => error.code,
  );

async function encrypted(passwords: { userPassword?: string; ownerPassword: string }) {
  const pdf = await openInvoice(TEXT);
  pdf.encrypt(passwords);
  return pdf.save({ useObjectStreams: false });
}

/** A PDF of one object more, which unpacks to more than anybody can hold. */
function bomb(invoice: Uint8Array, filter: string, packed: Buffer): Buffer {
  const head = `\n999 0 obj\n<< /Length ${packed.length} /Filter /${filter} >>\nstream\n`;
  const tail = Buffer.from(invoice).toString('latin1').slice(-400);
  return Buffer.concat([
    invoice,
    Buffer.from(head),
    packed,
    Buffer.from(`\nendstream\nendobj\n${tail.slice(tail.indexOf('startxref'))}`),
  ]);
}

describe('an invoice that cannot be stamped', () => {
  it('is not a PDF, whatever it is called', async () => {
    expect(await refusal(Buffer.from('<html>%PDF-1.7'))).toBe('NOT_A_PDF');
    expect(await refusal(Buffer.alloc(0))).toBe('NOT_A_PDF');
  });

  it('is cut off anywhere', async () => {
    const invoice = await plainInvoice(TEXT);
    for (const share of [0.02, 0.3, 0.6, 0.9, 0.97])
      expect([share, await refusal(invoice.subarray(0, invoice.length * share))]).toEqual([
        share,
        'PDF_DAMAGED',
      ]);
  });

  it('is noise behind the mark of a PDF', async () => {
    expect(await refusal(Buffer.from('%PDF-1.7\nnothing\nstartxref\n0\n%%EOF'))).toBe('PDF_DAMAGED');
  });

  it('is encrypted, though everybody may open it', async () => {
    expect(await refusal(await encrypted({ userPassword: 'secret', ownerPassword: 'owner' }))).toBe(
      'PDF_ENCRYPTED',
    );
    expect(await refusal(await encrypted({ ownerPassword: 'owner' }))).toBe('PDF_ENCRYPTED');
  });

  it('is signed already', async () => {
    const pdf = await openInvoice(TEXT);
    pdf.context.register(
      pdf.context.obj({ Type: 'Sig', ByteRange: [0, 1, 2, 3], Contents: PDFHexString.of('00') }),
    );
    expect(await refusal(await pdf.save())).toBe('PDF_SIGNED');
  });

  it('has no page, or more than a thousand', async () => {
    const pdf = await PDFDocument.create();
    expect(await refusal(await pdf.save({ addDefaultPage: false, useObjectStreams: false }))).toBe(
      'NO_PAGES',
    );
    expect(await refusal(await plainInvoice(TEXT, { pages: 1001, items: 0 }))).toBe('TOO_MANY_PAGES');
  });

  it('is larger than ten megabytes, or unpacks to more than it should', async () => {
    const invoice = await plainInvoice(TEXT);
    expect(await refusal(Buffer.concat([invoice, Buffer.alloc(10 * 1024 * 1024)]))).toBe('PDF_TOO_LARGE');
    const zeros = deflateSync(Buffer.alloc(300 * 1024 * 1024));
    expect(await refusal(bomb(invoice, 'FlateDecode', zeros))).toBe('PDF_TOO_COMPLEX');
    const inLetters = Buffer.from(`${zeros.toString('hex')}>`);
    expect(await refusal(bomb(invoice, 'ASCIIHexDecode /FlateDecode', inLetters))).toBe('PDF_TOO_COMPLEX');
    // Codes that each stand for the longest sequence so far.
    const ones = Buffer.alloc(200 * 1024, 0xff);
    expect(await refusal(bomb(invoice, 'LZWDecode', ones))).toBe('PDF_TOO_COMPLEX');
  });

  it('has no room on any page that is looked at', async () => {
    const crowded = { seller: TEXT.seller, buyer: [], foot: ['EXEMPLE MENUISERIE'] };
    expect(await refusal(await plainInvoice(crowded, { items: 46, size: [220, 850], pages: 2 }))).toBe(
      'NO_FREE_SPACE',
    );
  });

  it('is another company’s: the buyer’s, or of a seller that nobody can tell', async () => {
    const invoice = await plainInvoice(TEXT);
    expect(await refusal(invoice, 'FR-732829320')).toBe('WRONG_SELLER');
    expect(await refusal(invoice, 'FR-443061841')).toBe('WRONG_SELLER');
    expect(await refusal(await plainInvoice({ seller: ['EXEMPLE'], buyer: [] }))).toBe('SELLER_NOT_FOUND');
  });

  it('is a scan: an image without text', async () => {
    const pdf = await PDFDocument.create();
    const image = await pdf.embedPng(PIXEL);
    pdf.addPage([595, 842]).drawImage(image, { x: 0, y: 0, width: 595, height: 842 });
    expect(await refusal(await pdf.save())).toBe('SELLER_NOT_FOUND');
  });
});

describe('a thread of its own', () => {
  it('stamps an invoice of 500 pages while others are answered', async () => {
    const invoice = await plainInvoice(TEXT, { pages: 500, items: 40 });
    let answered = 0;
    const others = setInterval(() => answered++, 5);
    const result = await runInThread('STAMP', order(invoice)).finally(() => clearInterval(others));
    expect(Buffer.compare(invoice, result.subarray(0, invoice.length))).toBe(0);
    expect(answered).toBeGreaterThan(3);
    expect(await runInThread('READ_BADGE', result)).toEqual({ jwt: 'a.b.c', seller: 'FR-552032534' });
  });

  it('hands refusals over as they are, and takes more orders than it works on at once', async () => {
    const wrong = order(await plainInvoice(TEXT), 'FR-732829320');
    const all = await Promise.allSettled(Array.from({ length: 4 }, () => runInThread('STAMP', wrong)));
    const codes = all.map((one) =>
      one.status === 'rejected' ? (one.reason as { code: string }).code : 'STAMPED',
    );
    expect(codes).toEqual(Array.from({ length: 4 }, () => 'WRONG_SELLER'));
  });
});

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
