import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { CLIENT, OTHER_SUPPLIER, SUPPLIER } from '../support/rating-world.js';
import { invoice, rate } from '../support/rating-desk.js';
import { signUpAndIn, type SignedIn } from '../support/sign-in.js';
import { seriousViolations } from './support/axe.js';
import { readingAs, type Member } from './support/member.js';
import { DESKTOP, leave } from './support/reader.js';
import { openRatingSite, type RatingSite } from './support/rating-site.js';
import { takeScreenshot } from './support/screenshot.js';

const SMALL_PHONE = { width: 360, height: 780 };
const LONG_NAME = `EXEMPLE ${'TRAVAUXPUBLICSETPARTICULIERS'.repeat(4)}`;

describe('my clients', () => {
  let site: RatingSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openRatingSite('2026-06-01'), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function open(
    address: string,
    person: SignedIn = site.author,
    options: BrowserContextOptions = {},
  ): Promise<Member> {
    const member = await readingAs(browser, site, person, options);
    await member.page.clock.setFixedTime(site.clock.now());
    await member.page.goto(address, { waitUntil: 'networkidle' });
    return member;
  }

  it('begin with two ways to tell of them', async () => {
    const { page, faults } = await open('/en/clients');
    await page.getByRole('heading', { level: 2, name: 'No client yet' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    const main = page.getByRole('main');
    expect(await main.getByRole('link', { name: 'Import a ledger' }).first().getAttribute('href')).toBe(
      '/en/imports',
    );
    await takeScreenshot(page, 'clients-empty-en');
    await main.getByRole('link', { name: 'Rate a first client' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rate a client' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('of whom nothing was told lead to the form', async () => {
    const { page } = await open(`/en/clients/${CLIENT.id}`);
    await page.getByRole('heading', { level: 1, name: 'You have told nothing of this company' }).waitFor();
    const link = page.getByRole('main').getByRole('link', { name: 'Rate a client' });
    expect(await link.getAttribute('href')).toBe(`/en/rate?number=${CLIENT.id}`);
  });

  describe('once told of', () => {
    beforeAll(async () => {
      await site.test.database.rows('UPDATE company SET name = $1 WHERE company_id = $2', [
        LONG_NAME,
        OTHER_SUPPLIER.id,
      ]);
      await site.desk.submit(
        rate(
          invoice('FA-1', { outcome: 'UNPAID' }),
          invoice('FA-2', { payments: [{ paidOn: '2026-04-10', amountMinor: '120000' }] }),
        ),
      );
      await site.desk.submit({
        ...rate(invoice('FA-3', { payments: [{ paidOn: '2026-03-30', amountMinor: '120000' }] })),
        client: { number: OTHER_SUPPLIER.number },
      });
    });

    it('are listed worst first, with what is outstanding, and found by name', async () => {
      const { page, faults } = await open('/en/clients');
      const rows = page.getByRole('table').getByRole('row');
      await rows.nth(2).waitFor();
      expect(await rows.nth(1).innerText()).toMatch(
        /EXEMPLE INDUSTRIE[\s\S]*62 days so far[\s\S]*€1,200\.00/,
      );
      expect(await rows.nth(2).innerText()).toContain('On time');
      const report = page.getByRole('link', { name: `See the report of ${CLIENT.name}` });
      expect(await report.getAttribute('href')).toBe(`/en/company/${CLIENT.id}`);
      await page.getByRole('searchbox', { name: /^Find a client/ }).fill('travaux');
      await page.getByRole('link', { name: LONG_NAME, exact: true }).waitFor();
      await page.getByText(CLIENT.name).waitFor({ state: 'detached' });
      await page.waitForURL('**/en/clients?q=travaux');
      await page.getByRole('searchbox', { name: /^Find a client/ }).fill('nobody');
      await page.getByRole('heading', { level: 2, name: 'No client for “nobody”' }).waitFor();
      expect(faults).toEqual([]);
    });

    it('show each invoice, and take a payment in its line', async () => {
      const { page, faults } = await open(`/en/clients/${CLIENT.id}`);
      await page.getByRole('heading', { level: 1, name: CLIENT.name }).waitFor();
      const line = page.getByRole('row', { name: /^FA-1/ });
      await line.getByText('62 days so far').waitFor();
      await page.getByRole('row', { name: /^FA-2/ }).getByText('10 days late').waitFor();
      await line.getByRole('button', { name: 'Paid on… FA-1' }).click();
      const form = page.getByRole('form', { name: 'Record a payment of FA-1' });
      expect(await form.getByLabel('Paid on').inputValue()).toBe('01/06/2026');
      expect(await form.getByLabel('Amount received').inputValue()).toBe('1200');
      await form.getByLabel('Amount received').fill('200');
      await form.getByLabel('Paid on').fill('30/5/26');
      await form.getByRole('button', { name: 'Record' }).click();
      await line.getByText('€200.00').waitFor();
      await line.getByText('still open €1,000.00').waitFor();

      await line.getByRole('button', { name: 'Paid on… FA-1' }).click();
      await form.getByLabel('Paid on').fill('2/7/2026');
      await form.getByRole('button', { name: 'Record' }).click();
      await form.getByText('This day is impossible').waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      await form.getByLabel('Paid on').fill('01/06/2026');
      await form.getByRole('button', { name: 'Record' }).click();
      await line.getByText('62 days late').waitFor();
      expect(await page.getByRole('button', { name: /^Paid on…/ }).count()).toBe(0);
      expect(faults).toEqual([]);
    });

    it('lead to our ratings and what became of them', async () => {
      const { page } = await open(`/en/clients/${CLIENT.id}`);
      const ratings = page.getByRole('region', { name: 'Our ratings' });
      await ratings.getByText('Submitted').waitFor();
      await ratings.getByRole('link', { name: 'Rating of 1 June 2026' }).click();
      await page.getByRole('heading', { level: 1, name: `Your rating of ${CLIENT.name}` }).waitFor();
    });

    it('are read only by those who may only read', async () => {
      const viewer = await signUpAndIn(site.app, { company: SUPPLIER.id, role: 'VIEWER' });
      const { page } = await open(`/en/clients/${CLIENT.id}`, viewer);
      await page.getByRole('row', { name: /^FA-1/ }).waitFor();
      expect(await page.getByRole('button', { name: /^Paid on…/ }).count()).toBe(0);
      expect(await page.getByRole('main').getByRole('link', { name: 'Rate again' }).count()).toBe(0);
    });

    it('may be drafts, which are deleted after a question', async () => {
      const save = `mutation ($input: SubmitRatingInput!) { saveRatingDraft(input: $input) { __typename } }`;
      await site.author.ask(save, { input: rate(invoice('DRAFT-1', { outcome: 'UNPAID' })) });
      const { page } = await open('/en/clients');
      const drafts = page.getByRole('region', { name: 'Drafts' });
      await drafts.getByText('1 invoice').waitFor();
      await drafts.getByRole('button', { name: `Delete the draft on ${CLIENT.name}` }).click();
      const question = page.getByRole('dialog', { name: `Delete the draft on ${CLIENT.name}?` });
      expect(await seriousViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await question.waitFor({ state: 'detached' });
      await drafts.getByRole('button', { name: `Delete the draft on ${CLIENT.name}` }).click();
      await question.getByRole('button', { name: 'Delete' }).click();
      await drafts.waitFor({ state: 'detached' });
    });

    it('offer to ask again when no answer comes', async () => {
      const { page } = await open('/en/clients');
      await page.route('**/graphql', (route) => route.abort());
      await page.getByRole('searchbox', { name: /^Find a client/ }).fill('exemple');
      await page.getByRole('alert').getByText('No answer').waitFor();
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('link', { name: CLIENT.name, exact: true }).waitFor();
    });

    it.each([
      ['en', 'light', DESKTOP],
      ['fr', 'dark', DESKTOP],
      ['fr', 'light', SMALL_PHONE],
      ['en', 'dark', SMALL_PHONE],
    ] as const)('are accessible, silent and fit: %s %s', async (language, colorScheme, viewport) => {
      for (const [name, path] of [
        ['clients', `/${language}/clients`],
        ['client', `/${language}/clients/${CLIENT.id}`],
      ] as const) {
        const { page, faults } = await open(path, site.author, { colorScheme, viewport });
        await page.getByRole('table').waitFor();
        await takeScreenshot(page, `${name}-${language}-${colorScheme}-${viewport.width}`);
        expect(await seriousViolations(page)).toEqual([]);
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
        expect(
          await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
        ).toBeLessThanOrEqual(0);
        expect(faults).toEqual([]);
        await leave(page);
      }
    });
  });

  it('are reached only after a question while a rating is half-written, and at once when it is a draft', async () => {
    const { page, faults } = await open(`/en/rate?number=${CLIENT.number}`);
    const byLabel = (name: string) => page.getByRole('textbox', { name });
    const isUnloadAsked = () =>
      page.evaluate<boolean>("!dispatchEvent(new Event('beforeunload', { cancelable: true }))");
    const leaveForClients = () => page.getByRole('link', { name: 'Clients', exact: true }).click();
    expect(await isUnloadAsked()).toBe(false);
    await byLabel('Invoice number').fill('FA-HALF');
    await byLabel('Amount incl. VAT').fill('10');
    await byLabel('Due on').fill('31/03/2026');
    expect(await isUnloadAsked()).toBe(true);
    await leaveForClients();
    const dialog = page.getByRole('dialog', { name: 'Leave without saving?' });
    await dialog.waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await byLabel('Invoice number').inputValue()).toBe('FA-HALF');
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await page.getByText('Draft saved.').waitFor();
    expect(await isUnloadAsked()).toBe(false);
    await byLabel('Invoice number').fill('FA-MORE');
    await leaveForClients();
    await dialog.getByRole('button', { name: 'Leave without saving' }).click();
    await page.getByRole('region', { name: 'Drafts' }).waitFor();
    expect(faults).toEqual([]);
  });
});
