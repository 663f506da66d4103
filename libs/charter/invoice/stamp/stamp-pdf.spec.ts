import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { CompanyId } from '#kernel';
import {
  facturXData,
  facturXInvoice,
  frenchParty,
} from '../../../../tests/support/invoices/factur-x-invoice.js';
import {
  openInvoice,
  plainInvoice,
  type InvoiceShape,
} from '../../../../tests/support/invoices/plain-invoice.js';
import { readBadge } from '../badge/read-badge.js';
import { contentOf, embeddedFiles } from '../pdf/embedded-files.js';
import { openPdf } from '../pdf/open-pdf.js';
import { pagesToRead } from '../pdf/pages-to-read.js';
import type { ReadPage } from '../pdf/read-page.js';
import { readPages } from '../pdf/read-pages.js';
import type { Stamp } from './stamp.js';
import { stampPdf } from './stamp-pdf.js';

const TEXT = {
  seller: ['EXEMPLE MENUISERIE', 'SIRET 552 032 534 00646'],
  buyer: ['Client', 'EXEMPLE ACHAT', 'SIREN 732 829 320'],
  foot: ['EXEMPLE MENUISERIE, RCS Lyon 552 032 534'],
};
const SIGNATORY = 'FR-552032534' as CompanyId;
const AT = new Date('2026-11-22T10:00:00Z');
const STAMP: Stamp = {
  tier: 'GOLD',
  drawing:
    '<svg viewBox="0 0 512 512"><path fill="#12263f" stroke="none" d="M 0 0 L 512 0 Q 512 512 0 512 Z"/></svg>',
  verifyAddress: 'https://goodpayer.example/verify/7K3M9Q2XTA',
  jwt: 'header.payload.signature',
  language: 'fr',
};
const LINE = 'Signataire de la charte du bon payeur · palier Or · goodpayer.example/verify/7K3M9Q2XTA';

const stamped = (invoice: Uint8Array, stamp: Partial<Stamp> = {}) =>
  stampPdf({ invoice, stamp: { ...STAMP, ...stamp }, signatory: SIGNATORY, at: AT });
const read = (pdf: Uint8Array): Promise<ReadPage[]> => readPages(pdf, pagesToRead);
const texts = (pages: readonly ReadPage[]) => pages.map((page) => page.texts.map(({ text }) => text));
const isPrefix = (start: Uint8Array, whole: Uint8Array) =>
  Buffer.compare(start, whole.subarray(0, start.length)) === 0;

describe('a stamped invoice', () => {
  it.each<[string, InvoiceShape]>([
    ['of one page', {}],
    ['turned by 90°', { rotate: 90 }],
    ['turned by 180°', { rotate: 180 }],
    ['turned by 270°', { rotate: 270 }],
    ['in landscape', { size: [842, 595] }],
    ['on a receipt', { size: [300, 600] }],
    ['on a poster', { size: [14_400, 14_400] }],
    ['with cross-reference streams', { useObjectStreams: true, pages: 2 }],
    ['of two pages', { items: 40, pages: 2 }],
  ])('%s keeps its bytes and its text, and bears the badge over nothing', async (_, shape) => {
    const invoice = await plainInvoice(TEXT, shape);
    const result = await stamped(invoice);
    expect(isPrefix(invoice, result)).toBe(true);
    const [before, after] = [await read(invoice), await read(result)];
    const added = after.flatMap((page, i) =>
      page.texts.filter(({ text }) => !texts(before)[i]!.includes(text)),
    );
    expect(after.map((page) => page.texts.length).reduce((a, b) => a + b)).toBe(
      before.map((page) => page.texts.length).reduce((a, b) => a + b) + 1,
    );
    expect(added).toHaveLength(1);
    expect(added[0]!.text).toContain('goodpayer.example/verify/7K3M9Q2XTA');
    const page = after.findIndex(({ texts: all }) => all.includes(added[0]!));
    const { left, bottom, right, top } = added[0]!.box;
    const { width, height } = before[page]!.space;
    expect([left > 0, bottom > 0, right < width, top < height]).toEqual([true, true, true, true]);
    const under = before[page]!.ink.filter(
      (box) => box.left < right && box.right > left && box.bottom < top && box.top > bottom,
    );
    expect(under).toEqual([]);
  });

  it('says the whole line on a page of A4, in one of two languages', async () => {
    const invoice = await plainInvoice(TEXT);
    expect(texts(await read(await stamped(invoice)))[0]).toContain(LINE);
    expect(texts(await read(await stamped(invoice, { language: 'en', tier: 'SIGNATORY' })))[0]).toContain(
      'Signatory of the good-payer charter · goodpayer.example/verify/7K3M9Q2XTA',
    );
  });

  it('goes by the part of the page that is shown', async () => {
    const pdf = await openInvoice(TEXT);
    pdf.getPage(0).setCropBox(20, 300, 500, 530);
    pdf.getPage(0).node.set(PDFName.of('UserUnit'), pdf.context.obj(2));
    const [page] = await read(await stamped(await pdf.save({ useObjectStreams: false })));
    expect(page!.space).toMatchObject({ width: 1000, height: 1060 });
    const { box } = page!.texts.find(({ text }) => text === LINE)!;
    expect([box.left > 0, box.bottom > 0, box.right < 1000, box.bottom < 100]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('keeps bookmarks, scripts, metadata and links', async () => {
    const pdf = await openInvoice(TEXT);
    pdf.addJavaScript('print', 'this.print();');
    const outlines = pdf.context.register(pdf.context.obj({ Type: 'Outlines', Count: 0 }));
    pdf.catalog.set(PDFName.of('Outlines'), outlines);
    const result = await openPdf(await stamped(await pdf.save({ useObjectStreams: false })));
    expect(result.catalog.get(PDFName.of('Outlines'))).toEqual(outlines);
    expect(String(result.catalog.lookup(PDFName.of('Names')))).toContain('/JavaScript');
    expect(result.getPageCount()).toBe(1);
  });

  it('carries the credential, where a verifier finds it with the seller', async () => {
    const result = await stamped(await plainInvoice(TEXT));
    expect(await readBadge(result)).toEqual({ jwt: STAMP.jwt, seller: SIGNATORY });
  });

  it('is stamped anew from the invoice itself: never a second badge', async () => {
    const invoice = await plainInvoice(TEXT);
    const once = await stamped(invoice);
    expect(Buffer.compare(await stamped(once), once)).toBe(0);
    const renewed = await stamped(once, { jwt: 'a.newer.one' });
    expect(isPrefix(invoice, renewed)).toBe(true);
    expect(await readBadge(renewed)).toMatchObject({ jwt: 'a.newer.one' });
    expect(embeddedFiles(await openPdf(renewed))).toHaveLength(1);
  });

  it('is not stamped anew when it was changed since', async () => {
    const pdf = await PDFDocument.load(await stamped(await plainInvoice(TEXT)));
    await expect(stamped(await pdf.save())).rejects.toMatchObject({ code: 'STAMP_ALTERED' });
  });
});

describe('a stamped Factur-X invoice', () => {
  const data = facturXData({
    seller: frenchParty('552032534', 'FR01552032534').replace(/<ram:SpecifiedTax.*/s, ''),
  });
  const invoice = () => facturXInvoice(data, ['EXEMPLE MENUISERIE', 'SIREN 552 032 534']);

  it('has its data byte for byte, its other attachments, and the badge in the order of their keys', async () => {
    const pdf = await openPdf(await stamped(await invoice()));
    const files = embeddedFiles(pdf);
    expect(files.map(({ name }) => name)).toEqual([
      'goodpayer-badge.jwt',
      'conditions.txt',
      'factur-x.xml',
      'plan.txt',
    ]);
    const xml = files.find(({ name }) => name === 'factur-x.xml')!;
    expect(Buffer.from(contentOf(pdf, xml)!).toString()).toBe(data);
  });

  it('stays PDF/A: same metadata and id, related file with its type, fonts and colours of its own', async () => {
    const original = await invoice();
    const result = await stamped(original);
    const added = Buffer.from(result.subarray(original.length)).toString('latin1');
    expect(added).toContain('/AFRelationship /Supplement');
    expect(added).toContain('/Subtype /application#2Fvc+jwt');
    expect(added).toMatch(/\/FontFile2 \d+ 0 R/);
    expect(added).toContain('/ICCBased');
    expect(added).not.toContain('/Type /Metadata');
    expect(added).not.toMatch(/\/(SMask|CA|ca|BM|Encrypt|LZWDecode|JavaScript)\b/);
    const [one, other] = [await openPdf(original), await openPdf(result)];
    expect(String(other.context.trailerInfo.ID)).toBe(String(one.context.trailerInfo.ID));
    expect(String(other.catalog.get(PDFName.of('Metadata')))).toBe(
      String(one.catalog.get(PDFName.of('Metadata'))),
    );
    expect(other.catalog.lookup(PDFName.of('AF'))).toHaveProperty('array.length', 4);
  });

  it('is refused when its data and its text name different sellers', async () => {
    const contradicted = await facturXInvoice(data, ['EXEMPLE ACHAT', 'SIREN 732 829 320']);
    await expect(stamped(contradicted)).rejects.toMatchObject({ code: 'SELLER_CONTRADICTED' });
  });
});
