import supertest, { type Response } from 'supertest';
import { openPdf } from '../../../libs/charter/invoice/pdf/open-pdf.js';
import { readBadge } from '../../../libs/charter/invoice/badge/read-badge.js';
import { IssueBadge } from '../../../libs/charter/badge/issue/issue-badge.js';
import { VerifyBadge } from '../../../libs/charter/badge/verify/verify-badge.js';
import { changeStatus, signedMember, type SignedMember } from '../../support/charter-desk.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { EXAMPLE_FR, storeExampleCompanies } from '../../support/example-companies.js';
import { openInvoice, plainInvoice } from '../../support/invoices/plain-invoice.js';
import { signUpAndIn, type SignedIn } from '../../support/sign-in.js';
import { uploaded } from '../../support/upload.js';

const OURS = { seller: ['EXEMPLE INDUSTRIE', 'SIREN 732 829 320'], buyer: ['Client', 'SIREN 552 032 534'] };
const THEIRS = { seller: ['EXEMPLE ACHAT', 'SIREN 552 032 534'], buyer: ['Client', 'SIREN 732 829 320'] };
const STAMP = `mutation($fileId: ID!) { stampInvoice(fileId: $fileId) { __typename
  ... on StampedInvoice { fileId path } ... on InvoiceRefusedError { code message { fr en } } } }`;

describe('stamping an invoice', () => {
  let context: TestApp;
  let member: SignedMember;
  beforeAll(async () => {
    context = await createTestApp();
    await storeExampleCompanies(context.test.database);
    member = await signedMember(context, EXAMPLE_FR.id);
  });
  afterAll(() => context.close());

  const send = async (
    person: SignedIn | null,
    invoice: Uint8Array,
    name = 'facture été.pdf',
  ): Promise<Response> =>
    supertest(await context.app.getUrl())
      .post('/api/charter/stamp')
      .query({ name })
      .set({ 'content-type': 'application/octet-stream', ...(person ? { cookie: person.cookie } : {}) })
      .send(Buffer.from(invoice));

  it('is refused while no badge is in force', async () => {
    const { status, body } = await send(member.person, await plainInvoice(OURS));
    expect([status, body]).toMatchObject([409, { error: { code: 'NOT_A_SIGNATORY' } }]);
  });

  it('gives the stamped PDF back, which names the badge and its seller', async () => {
    await context.app.get(IssueBadge).execute(member.membership.id);
    const invoice = await plainInvoice(OURS);
    const { status, headers, body } = (await send(member.person, invoice)) as Response & { body: Buffer };
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toContain(encodeURIComponent('facture été-goodpayer.pdf'));
    expect(Buffer.compare(invoice, body.subarray(0, invoice.length))).toBe(0);
    expect(await readBadge(body)).toMatchObject({
      jwt: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) as string,
      seller: EXAMPLE_FR.id,
    });
  });

  it('refuses in both languages what is not an invoice of the signatory', async () => {
    const wrong = await send(member.person, await plainInvoice(THEIRS));
    expect([wrong.status, wrong.body]).toMatchObject([422, { error: { code: 'WRONG_SELLER' } }]);
    expect((wrong.body as { error: { message: { fr: string } } }).error.message.fr).toContain('signataire');
    const locked = await openInvoice(OURS);
    locked.encrypt({ ownerPassword: 'owner' });
    const encrypted = await send(member.person, await locked.save({ useObjectStreams: false }));
    expect([encrypted.status, encrypted.body]).toMatchObject([422, { error: { code: 'PDF_ENCRYPTED' } }]);
    expect((await send(member.person, Buffer.from('hello'))).status).toBe(415);
    expect((await send(member.person, Buffer.alloc(11 * 1024 * 1024))).status).toBe(413);
  });

  it('is for accountants and owners of the signatory only', async () => {
    const invoice = await plainInvoice(OURS);
    const viewer = await signUpAndIn(context.app, { company: EXAMPLE_FR.id, role: 'VIEWER' });
    expect((await send(null, invoice)).status).toBe(401);
    expect((await send(viewer, invoice)).status).toBe(403);
  });

  it('through GraphQL keeps the stamped invoice for its organisation', async () => {
    const bytes = Buffer.from(await plainInvoice(OURS));
    const fileId = await uploaded(context.app, member.person, { purpose: 'INVOICE', name: 'F1.pdf', bytes });
    const { data } = await member.person.ask<{ stampInvoice: { fileId: string; path: string } }>(STAMP, {
      fileId,
    });
    const { path } = data!.stampInvoice;
    const asked = supertest(await context.app.getUrl())
      .get(path)
      .buffer(true);
    const { body, headers } = (await asked.set('cookie', member.person.cookie)) as Response & {
      body: Buffer;
    };
    expect(headers['content-disposition']).toContain('F1-goodpayer.pdf');
    expect((await openPdf(body)).getPageCount()).toBe(1);
    const stranger = await signUpAndIn(context.app, { company: 'GB-01234567' });
    expect((await stranger.ask(STAMP, { fileId })).data).toMatchObject({
      stampInvoice: { __typename: 'InvoiceRefusedError', code: 'INVOICE_NOT_FOUND' },
    });
  });

  it('is worth nothing on another company’s invoice: a badge cut out of one and pasted on another', async () => {
    const { body } = (await send(member.person, await plainInvoice(OURS))) as Response & { body: Buffer };
    const verify = async (bytes: Uint8Array) =>
      (await context.app.get(VerifyBadge).execute({ bytes })).outcome;
    const { jwt } = (await readBadge(body)) as { jwt: string };
    const pasted = await openInvoice(THEIRS);
    await pasted.attach(Buffer.from(jwt), 'goodpayer-badge.jwt');
    expect(await verify(await pasted.save())).toBe('WRONG_SELLER');
  });

  it('ends with a suspension', async () => {
    for (const action of ['OPEN_REVIEW', 'SUSPEND'] as const)
      await changeStatus(context, member.membership.id, action);
    const { body } = await send(member.person, await plainInvoice(OURS));
    expect(body).toMatchObject({ error: { code: 'NOT_A_SIGNATORY' } });
  });
});
