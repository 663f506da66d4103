import type { Page } from 'playwright-core';
import { PDFDocument } from '@cantoo/pdf-lib';
import { attachBadge } from '../../libs/charter/invoice/stamp/attach-badge.js';
import { changeStatus, signFor } from '../support/charter-desk.js';
import { openInvoice } from '../support/invoices/plain-invoice.js';
import { CLIENT, OTHER_SUPPLIER, proveClaim, SUPPLIER } from '../support/rating-world.js';
import { signUpAndIn } from '../support/sign-in.js';
import { PHONE } from './support/reader.js';
import { checkScreen, Screens } from './support/screens.js';

const CHOOSE = 'input[type=file]';
/** One dot, and nothing else. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('verifying a badge', () => {
  const codes = { valid: '', suspended: '', revoked: '' };
  const screens = Screens.forTests('2026-11-22', async (site) => {
    const painter = await signUpAndIn(site.app, { company: OTHER_SUPPLIER.id });
    await proveClaim(site, painter, OTHER_SUPPLIER.id);
    const valid = await signFor(site, site.client, CLIENT.id);
    const suspended = await signFor(site, site.author, SUPPLIER.id);
    const revoked = await signFor(site, painter, OTHER_SUPPLIER.id);
    await site.performEvents();
    for (const action of ['OPEN_REVIEW', 'SUSPEND'] as const) await changeStatus(site, suspended.id, action);
    await changeStatus(site, revoked.id, 'WITHDRAW');
    await site.performEvents();
    Object.assign(codes, { valid: valid.code, suspended: suspended.code, revoked: revoked.code });
  });

  const verdictOf = (page: Page, word: string) => page.getByRole('heading', { level: 2, name: word });
  const downloaded = async (form: string) =>
    Buffer.from(await (await fetch(`${screens.site.url}/api/badges/${codes.valid}.${form}`)).arrayBuffer());
  const check = (page: Page, name: string, buffer: Buffer) =>
    page.locator(CHOOSE).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

  it('answers a code with a word, a shape, whose badge it is and how old the status is, in both languages', async () => {
    const french = await screens.open(`/fr/verifier/${codes.valid}`);
    await verdictOf(french, 'Valide').waitFor();
    const verdict = french.getByRole('region', { name: 'Valide' });
    for (const fact of [CLIENT.name, 'Signataire', '2026-1', 'au moment de la vérification'])
      await verdict.getByText(fact).first().waitFor();
    expect(await french.evaluate('document.activeElement.id')).toBe('verdict');
    expect(await french.title()).toContain('Valide');
    await checkScreen(french, 'verify-valid');
    const english = await screens.open(`/en/verify/${codes.suspended}`, {
      viewport: PHONE,
      colorScheme: 'dark',
    });
    await verdictOf(english, 'Suspended').waitFor();
    await checkScreen(english, 'verify-suspended-phone-dark');
  });

  it('opens the printed address in the language of the reader, and leads to the register', async () => {
    const page = await screens.open(`/verify/${codes.valid}`);
    await page.waitForURL(`**/fr/verifier/${codes.valid}`);
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`**/en/verify/${codes.valid}`);
    await page.getByRole('link', { name: 'See the company in the register' }).click();
    await page.waitForURL(`**/en/register/${CLIENT.id}`);
    await page.goto(`/verify/${codes.valid}`);
    await page.waitForURL(`**/en/verify/${codes.valid}`);
  });

  it('takes a code as it was typed, by keyboard, and says what it does not know', async () => {
    const page = await screens.open('/fr/verifier');
    await checkScreen(page, 'verify');
    const field = page.getByLabel('Code du badge');
    await field.press('Enter');
    await page.getByText('Remplissez ce champ.').waitFor();
    const spaced = `${codes.revoked.slice(0, 5)} ${codes.revoked.slice(5)}`.toLowerCase();
    await field.fill(spaced);
    await field.press('Enter');
    await verdictOf(page, 'Révoqué').waitFor();
    await page.getByText('Cette entreprise s’est retirée de la charte.').waitFor();
    await checkScreen(page, 'verify-revoked');
    await page.getByLabel('Code du badge').fill('ZZZZZ ZZZZZ');
    await page.getByRole('button', { name: 'Vérifier', exact: true }).press('Enter');
    await verdictOf(page, 'Inconnu').waitFor();
    expect(await page.getByRole('definition').count()).toBe(1);
    await checkScreen(page, 'verify-unknown');
  });

  it('tells a forged credential that is pasted', async () => {
    const jwt = (await downloaded('jwt')).toString();
    const [header, payload = '', signature] = jwt.split('.');
    const said = Buffer.from(payload, 'base64url').toString().replaceAll(CLIENT.number, SUPPLIER.number);
    const forged = [header, Buffer.from(said).toString('base64url'), signature].join('.');
    const page = await screens.open('/en/verify');
    await page.getByLabel('Code of the badge').fill(jwt);
    await page.getByRole('button', { name: 'Verify', exact: true }).click();
    await verdictOf(page, 'Valid').waitFor();
    await page.getByLabel('Code of the badge').fill(forged);
    await page.getByRole('button', { name: 'Verify', exact: true }).click();
    await verdictOf(page, 'Tampered').waitFor();
    await checkScreen(page, 'verify-tampered');
  });

  it('reads the picture of a badge, an invoice of somebody else, and a file without a badge', async () => {
    const page = await screens.open('/fr/verifier');
    for (const form of ['png', 'svg', 'json']) {
      await check(page, `badge.${form}`, await downloaded(form));
      await page.getByText(`Vérifié\u00a0: badge.${form}`).waitFor();
      await verdictOf(page, 'Valide').waitFor();
      await page.getByRole('region', { name: 'Valide' }).getByText(CLIENT.name).waitFor();
    }
    await check(page, 'facture.pdf', await invoiceOf(SUPPLIER, (await downloaded('jwt')).toString()));
    await verdictOf(page, 'Autre vendeur').waitFor();
    await checkScreen(page, 'verify-wrong-seller');
    await check(page, 'sans-badge.pdf', Buffer.from(await (await PDFDocument.create()).save()));
    await verdictOf(page, 'Inconnu').waitFor();
    await check(page, 'chiffree.pdf', await lockedPdf());
    await page.getByText('Ce PDF est chiffré', { exact: false }).waitFor();
    await check(page, 'logo.png', PICTURE);
    await page.getByText('Il n’y a pas de badge signé dans ce qui a été donné.', { exact: false }).waitFor();
    await checkScreen(page, 'verify-no-badge');
    await check(page, 'vide.png', Buffer.alloc(0));
    await page.getByRole('alert').getByText('vide.png est vide.').waitFor();
    await check(page, 'trop.pdf', Buffer.alloc(10 * 1024 * 1024 + 1));
    await page.getByRole('alert').getByText('trop.pdf est trop grand.').waitFor();
  });

  it('says that a badge has reached its end', async () => {
    const jwt = await downloaded('jwt');
    screens.site.clock.travelTo(new Date('2028-12-01T12:00:00Z'));
    const page = await screens.open('/en/verify', { colorScheme: 'dark' });
    await check(page, 'badge.jwt', jwt);
    await verdictOf(page, 'Expired').waitFor();
    await checkScreen(page, 'verify-expired-dark');
  });
});

async function lockedPdf(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.encrypt({ ownerPassword: 'owner', userPassword: 'user' });
  return Buffer.from(await pdf.save({ useObjectStreams: false }));
}

/** An invoice of `seller` with somebody's badge in it, as a forger would put it there. */
async function invoiceOf(seller: typeof SUPPLIER, jwt: string): Promise<Buffer> {
  const parties = {
    seller: [seller.name, `SIREN ${seller.number}`, '1 rue de l’Exemple, 69004 LYON'],
    buyer: ['EXEMPLE ACHETEUR'],
    foot: [`${seller.name} - RCS Lyon ${seller.number}`],
  };
  const pdf = await openInvoice(parties);
  attachBadge(pdf, jwt, new Date('2026-11-22T12:00:00Z'));
  return Buffer.from(await pdf.save());
}
