import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { AssessMemberships } from '../../libs/charter/tiers/assess-memberships.js';
import { changeStatus, signFor } from '../support/charter-desk.js';
import { plainInvoice } from '../support/invoices/plain-invoice.js';
import { emailsTo } from '../support/mailbox.js';
import { CLIENT, OTHER_SUPPLIER, SUPPLIER } from '../support/rating-world.js';
import { signUpAndIn } from '../support/sign-in.js';
import { pressByKeyboard, tabTo } from './support/keyboard.js';
import { PHONE, SMALL_PHONE } from './support/reader.js';
import { checkScreen, Screens } from './support/screens.js';

const PNG = '89504e470d0a1a0a';

describe('the charter', () => {
  const screens = Screens.forTests('2026-11-22');

  async function codeSentTo(email: string): Promise<string> {
    const sent = (await emailsTo(screens.site.test.database, email)).at(-1)!;
    return sent.content.blocks.find((block) => block.kind === 'code')!.code;
  }
  async function downloaded(page: Page, start: () => Promise<void>): Promise<Buffer> {
    const [download] = await Promise.all([page.waitForEvent('download'), start()]);
    return readFile(await download.path());
  }
  const focused = (page: Page) => page.evaluate<string>('document.activeElement.name');

  it('is read, signed, confirmed and shown with the keyboard alone', async () => {
    const { site } = screens;
    const page = await screens.open('/fr/charte', { as: site.client });
    await page.getByRole('heading', { level: 2, name: 'Charte du bon payeur, version 2026-1' }).waitFor();
    await pressByKeyboard(page, page.getByRole('link', { name: 'Signer la charte' }));
    await tabTo(page, page.getByLabel('Fonction dans l’entreprise'));
    await page.keyboard.type('Directrice financière');
    await tabTo(page, page.getByRole('checkbox', { name: /^J’ai lu la charte/ }));
    await page.keyboard.press('Space');
    await pressByKeyboard(page, page.getByRole('button', { name: 'Recevoir le code' }));
    await tabTo(page, page.getByLabel('Code reçu'));
    await page.keyboard.type(await codeSentTo(site.client.email));
    await page.keyboard.press('Enter');
    await page.getByText('EXEMPLE INDUSTRIE est engagée jusqu’au 22 novembre 2028').waitFor();
    await site.performEvents();
    const certificate = await downloaded(page, () =>
      pressByKeyboard(page, page.getByRole('link', { name: 'Télécharger le certificat (PDF)' })),
    );
    expect(certificate.subarray(0, 5).toString()).toBe('%PDF-');
    await pressByKeyboard(page, page.getByRole('link', { name: 'Voir ma charte et mon badge' }));
    await page.getByRole('img', { name: /^Badge de la charte du bon payeur, palier Signataire/ }).waitFor();
    await site.app.get(AssessMemberships).execute();
    await page.goto('/fr/compte/charte');
    await page.getByRole('heading', { name: 'Pour le palier Bronze' }).waitFor();
    await page.getByRole('cell', { name: 'Pas atteint' }).first().waitFor();
    await page.getByRole('img', { name: /^Badge de la charte du bon payeur, palier Signataire/ }).waitFor();
    const badge = await downloaded(page, () =>
      pressByKeyboard(page, page.getByRole('link', { name: 'PNG', exact: true })),
    );
    expect(badge.subarray(0, 8).toString('hex')).toBe(PNG);
    expect(badge.includes('openbadgecredential')).toBe(true);
  });

  it('says what was refused beside its field, and why one cannot sign', async () => {
    const { site } = screens;
    const page = await screens.open('/en/account/charter/sign', { as: site.author });
    await page.getByLabel('First and last name').fill('');
    await page.getByRole('button', { name: 'Send me the code' }).click();
    await page.getByText('Fill in this field.').first().waitFor();
    await page.getByText('Tick this box to go on.').waitFor();
    expect(await focused(page)).toBe('name');
    await page.getByLabel('First and last name').fill('Camille Exemple');
    await page.getByLabel('Role in the company').fill('CFO');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Send me the code' }).click();
    await page.getByText('You sign as Camille Exemple, CFO.').waitFor();
    await page.getByText('5 attempts left.').waitFor();
    const right = await codeSentTo(site.author.email);
    await page.getByLabel('Code received').fill(right === '000000' ? '111111' : '000000');
    await page.getByRole('button', { name: 'Sign the charter' }).click();
    await page.getByText('4 attempts left.').waitFor();
    expect(await focused(page)).toBe('code');
    await page.reload();
    await page.getByText('4 attempts left.').waitFor();
    await page.getByRole('button', { name: 'Start again with another code' }).click();
    await page.getByRole('button', { name: 'Send me the code' }).waitFor();

    const stranger = await screens.open('/en/account/charter/sign', {
      as: await signUpAndIn(site.app, { company: OTHER_SUPPLIER.id }),
    });
    await stranger.getByRole('heading', { name: 'You cannot sign now' }).waitFor();
    await stranger.getByRole('link', { name: 'Prove that you act for the company' }).click();
    await stranger.getByRole('heading', { level: 1, name: /^Acting for/ }).waitFor();
    const viewer = await screens.open('/en/account/charter', {
      as: await signUpAndIn(site.app, { company: SUPPLIER.id, role: 'VIEWER' }),
    });
    await viewer.getByText('Only an owner of the organisation can sign.').waitFor();
  });

  it('asks for what is due, and ends when the signatory withdraws', async () => {
    const { site } = screens;
    const company = OTHER_SUPPLIER.id;
    const owner = await signUpAndIn(site.app, { company });
    const membership = await signFor(site, owner, company);
    await changeStatus(site, membership.id, 'OPEN_REVIEW');
    await changeStatus(site, membership.id, 'SUSPEND');
    const page = await screens.open('/en/account/charter', { as: owner });
    await page.getByRole('heading', { name: 'Your commitment is suspended' }).waitFor();
    await page.getByText('Possible only while the commitment is in force.').waitFor();
    await page.getByText('the badge cannot be downloaded', { exact: false }).waitFor();
    expect(await page.getByRole('link', { name: 'PNG', exact: true }).count()).toBe(0);
    await changeStatus(site, membership.id, 'REINSTATE');
    site.clock.travelTo(new Date('2028-10-10T12:00:00Z'));
    await page.clock.setFixedTime(site.clock.now());
    await page.reload();
    await page.getByRole('heading', { name: 'The term is near: 22 November 2028' }).waitFor();
    await page.getByRole('link', { name: 'Renew' }).click();
    await page.getByRole('heading', { level: 1, name: 'Renew the commitment' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Withdraw from the charter' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await page.getByRole('heading', { name: 'You withdrew' }).waitFor();
    await page.getByText('Commitment suspended').waitFor();
    site.clock.travelTo(new Date('2026-11-22T12:00:00Z'));
  });

  it('puts the badge on an invoice of the signatory, and says why not on another', async () => {
    const { site } = screens;
    const page = await screens.open('/fr/compte/charte', { as: site.client });
    const drop = page.locator('input[type=file]');
    const send = page.getByRole('button', { name: 'Mettre le badge', exact: true });
    await send.click();
    await page.getByText('Joignez d’abord la facture.').waitFor();
    const pdf = async (seller: string) => ({
      name: 'facture.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(
        await plainInvoice({ seller: ['Vendeur : EXEMPLE', `SIREN ${seller}`], buyer: ['Client : AUTRE'] }),
      ),
    });
    await drop.setInputFiles(await pdf(SUPPLIER.number));
    await page.locator('[data-state=TAKEN]').waitFor();
    await send.click();
    await page.getByText('Le vendeur de cette facture n’est pas l’entreprise signataire.').waitFor();
    await page.getByRole('button', { name: 'Retirer facture.pdf' }).click();
    await drop.setInputFiles(await pdf(CLIENT.number));
    await page.locator('[data-state=TAKEN]').waitFor();
    await send.click();
    const stamped = await downloaded(page, () =>
      page.getByRole('link', { name: 'Télécharger facture.pdf' }).click(),
    );
    expect(stamped.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each([
    [
      'fr',
      { viewport: SMALL_PHONE, colorScheme: 'dark' },
      ['/fr/charte', '/fr/compte/charte', '/fr/compte/charte/signer'],
    ],
    ['en', { viewport: PHONE }, ['/en/charter', '/en/account/charter', '/en/account/charter/sign']],
  ] as const)('is accessible, silent and fits a phone, %s', async (language, options, paths) => {
    for (const [index, path] of paths.entries()) {
      const as = index === 2 ? screens.site.author : screens.site.client;
      const page = await screens.open(path, { ...options, as });
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await checkScreen(page, `charter-${index}-${language}-phone`);
    }
  });
});
