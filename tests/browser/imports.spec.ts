import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { ImportsDesk } from '../support/imports-desk.js';
import { fecOf, receipt, sale } from '../support/ledger/fec-of.js';
import { CLIENT, OTHER_SUPPLIER, SUPPLIER } from '../support/rating-world.js';
import { seriousViolations } from './support/axe.js';
import { newMember, readingAs, type Member } from './support/member.js';
import { openRatingSite, type RatingSite } from './support/rating-site.js';
import { takeScreenshot } from './support/screenshot.js';

const PHONE = { width: 360, height: 780 };
const FEC = {
  name: `${SUPPLIER.number}FEC20251231.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(
    fecOf([
      ...sale({
        client: 'C1',
        clientName: CLIENT.name,
        piece: 'F1',
        on: '20250201',
        euros: 1200,
        letter: 'A',
      }),
      ...receipt({
        client: 'C1',
        clientName: CLIENT.name,
        piece: 'R1',
        on: '20250520',
        euros: 1200,
        letter: 'A',
      }),
      ...sale({
        client: 'C2',
        clientName: 'EXEMPLE INCONNU DES REGISTRES',
        piece: 'F2',
        on: '20250301',
        euros: 600,
      }),
      ...sale({ client: 'C3', clientName: 'Mme EXEMPLE', piece: 'F3', on: '20250301', euros: 60 }),
    ]),
  ),
};
const TABLE = {
  name: 'open-items.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Invoice number;Customer;Company number;Invoice date;Due date;Amount due',
      `A-1;Client one;${OTHER_SUPPLIER.number};03/02/2026;05/03/2026;1.200,50`,
      `A-2;Client one;${OTHER_SUPPLIER.number};04/02/2026;06/03/2026;80,00`,
    ].join('\n'),
  ),
};

describe('importing a ledger on the screens', () => {
  let site: RatingSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openRatingSite('2026-06-01'), launchBrowser()]);
    await new ImportsDesk(site).indexCompanies();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function open(member: Member, address: string): Promise<Member> {
    await member.page.goto(address);
    return member;
  }

  it('says in French what is understood, reads, lets the keyboard match, tells and takes back', async () => {
    const { page, faults } = await open(await readingAs(browser, site, site.author), '/fr/imports');
    await page.getByRole('heading', { level: 1, name: 'Importer un grand livre' }).waitFor();
    await page.getByText('Aucun import pour l’instant.').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lire le fichier' }).click();
    await page.getByRole('alert').getByText('Choisissez d’abord un fichier.').waitFor();
    await takeScreenshot(page, 'imports-fr-desktop');
    await page.locator('input[type=file]').setInputFiles(FEC);
    await page.getByText(/^\d.*ko$/).waitFor();
    await page.getByRole('button', { name: 'Lire le fichier' }).click();
    await page.getByRole('heading', { level: 1, name: FEC.name }).waitFor();
    await page.getByRole('progressbar', { name: 'Lecture du fichier' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await site.performEvents();

    await page.getByRole('heading', { name: 'Ce que le fichier contient' }).waitFor();
    await page.getByText('1 client est une personne physique').waitFor();
    await page.getByText('Encore 2 clients').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await takeScreenshot(page, 'import-preview-fr-desktop');
    // The largest client first, its name's best match chosen: one key decides.
    await page.getByRole('radio', { name: CLIENT.name, checked: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Encore 1 client').waitFor();
    // The last choice leaves the client out.
    await page.keyboard.press('ArrowUp');
    await page.getByRole('radio', { name: 'Laisser ce client de côté', checked: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Confirmer et évaluer 1 client' }).click();
    await page.getByRole('progressbar', { name: 'Import des évaluations' }).waitFor();
    await site.performEvents();

    await page.getByRole('heading', { name: 'Résultat' }).waitFor();
    expect(await page.getByRole('main').innerText()).toMatch(
      /Clients évalués\s+1\s+Factures nouvelles\s+1\s/,
    );
    expect(await seriousViolations(page)).toEqual([]);
    await takeScreenshot(page, 'import-result-fr-desktop');
    await page.getByRole('button', { name: 'Annuler cet import' }).click();
    const dialog = page.getByRole('dialog', { name: 'Annuler cet import ?' });
    await dialog.waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Retirer les évaluations' }).click();
    await page.getByRole('progressbar', { name: 'Retrait de ce qui a été importé' }).waitFor();
    await site.performEvents();
    await page.getByText('1 évaluation retirée.').waitFor();
    expect(faults).toEqual([]);
  });

  it('asks in English, on a phone, what the columns leave open, and where clients can be informed', async () => {
    const member = await readingAs(browser, site, site.author, { viewport: PHONE, colorScheme: 'dark' });
    const { page, faults } = await open(member, '/en/imports');
    await page.locator('input[type=file]').setInputFiles(TABLE);
    await page.getByText(/^\d.*kB$/).waitFor();
    await page.getByRole('button', { name: 'Read the file' }).click();
    await page.getByRole('heading', { level: 1, name: TABLE.name }).waitFor();
    await site.performEvents();
    await page.getByRole('heading', { name: 'What does each column hold?' }).waitFor();
    await page.getByText('“03/02/2026” (column Invoice date) can be read both ways: choose.').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await takeScreenshot(page, 'import-columns-en-dark-phone');
    await page.getByRole('button', { name: 'Read with these columns' }).click();
    await page.getByRole('alert').getByText('can be read day/month or month/day').waitFor();
    await page.getByLabel('Order of days').selectOption('DMY');
    await page.getByRole('button', { name: 'Read with these columns' }).click();
    await page.getByRole('progressbar', { name: 'Reading the file' }).waitFor();
    await site.performEvents();
    await page.getByRole('button', { name: 'Confirm and rate 1 client' }).waitFor();
    await page.getByText('By its number').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(PHONE.width);
    await page.getByRole('button', { name: 'Confirm and rate 1 client' }).click();
    await page.getByRole('progressbar', { name: 'Importing the ratings' }).waitFor();
    await site.performEvents();

    await page.getByRole('heading', { name: '1 client to be informed' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await takeScreenshot(page, 'import-contacts-en-dark-phone');
    const email = page.getByLabel(OTHER_SUPPLIER.name);
    await email.fill('nobody');
    await page.getByRole('button', { name: 'Inform these clients' }).click();
    await page.getByText('This e-mail address is not valid.').waitFor();
    await email.fill('compta@peinture.example');
    await page.getByRole('button', { name: 'Inform these clients' }).click();
    await email.waitFor({ state: 'detached' });
    await site.performEvents();
    const [rating] = await site.test.database.rows(
      `SELECT status FROM rating WHERE client_contact_email = 'compta@peinture.example'`,
    );
    expect(rating).toEqual({ status: 'NOTICE_SENT' });
    expect(faults).toEqual([]);
  });

  it('refuses a page that poses as a table, where it was dropped', async () => {
    const { page } = await open(await readingAs(browser, site, site.author), '/en/imports');
    const buffer = Buffer.from('<html><script>alert(1)</script></html>');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'ledger.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('alert').getByText('is not of the expected kind').waitFor();
  });

  it('shows nothing of an import to another organisation, and no upload to whoever may only read', async () => {
    const [known] = await site.test.database.rows<{ id: string }>('SELECT id FROM ledger_import LIMIT 1');
    const other = await newMember(browser, site, { company: OTHER_SUPPLIER.id, role: 'VIEWER' });
    await open(other, `/en/imports/${known!.id}`);
    await other.page.getByRole('heading', { name: 'There is no such import' }).waitFor();
    await open(other, '/en/imports');
    await other.page.getByText('No import so far.').waitFor();
    expect(await other.page.getByRole('button', { name: 'Read the file' }).count()).toBe(0);
    expect(other.faults).toEqual([]);
  });
});
