import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { CLIENT, OTHER_SUPPLIER, PERSON, SUPPLIER } from '../support/rating-world.js';
import { signUpAndIn } from '../support/sign-in.js';
import { PDF } from '../support/upload.js';
import { seriousViolations } from './support/axe.js';
import { readingAs, type Member } from './support/member.js';
import { openRatingSite, type RatingSite } from './support/rating-site.js';
import { takeScreenshot } from './support/screenshot.js';

const SMALL_PHONE = { width: 360, height: 780 };

describe('rating a client', () => {
  let site: RatingSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openRatingSite('2026-06-01'), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function openForm(address = '/en/rate', options: BrowserContextOptions = {}): Promise<Member> {
    const member = await readingAs(browser, site, site.author, options);
    await member.page.clock.setFixedTime(site.clock.now());
    await member.page.goto(address, { waitUntil: 'networkidle' });
    return member;
  }
  const byLabel = (page: Page, name: string, at = 0) => page.getByRole('textbox', { name }).nth(at);

  async function fillInvoice(
    page: Page,
    told: { number: string; amount: string; due: string; paid?: string },
  ) {
    await byLabel(page, 'Invoice number').fill(told.number);
    await byLabel(page, 'Amount incl. VAT').fill(told.amount);
    await byLabel(page, 'Due on').fill(told.due);
    await byLabel(page, 'Paid on').fill(told.paid ?? '');
  }
  const review = (page: Page) => page.getByRole('button', { name: 'Check before submitting' }).click();

  it('takes a minute by keyboard: a client, an invoice, a look, submitted', async () => {
    const { page, faults } = await openForm();
    await page.getByRole('combobox', { name: /^Name, SIREN/ }).focus();
    await page.keyboard.type('732 829 320');
    await page.getByRole('option', { name: 'Use the number 732 829 320' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await byLabel(page, 'Invoice number').focus();
    for (const text of ['FA-1', '1 200,50', '31/3/26', '20.05.2026']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
      if (text === '1 200,50') await page.keyboard.press('Tab');
    }
    expect(await byLabel(page, 'Due on').inputValue()).toBe('31/03/2026');
    await page.getByText('50 days late', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Check before submitting' }).focus();
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Check before submitting' }).waitFor();
    await page
      .getByRole('row', { name: /FA-1.*€1,200\.50.*31 March 2026.*20 May 2026.*50 days late/ })
      .waitFor();
    await page.getByText('Not as it stands').waitFor();
    await takeScreenshot(page, 'rate-review-en');
    await page.getByRole('button', { name: 'Submit the rating' }).click();
    await page.getByRole('heading', { level: 1, name: `Your rating of ${CLIENT.name}` }).waitFor();
    await page.getByText('The client is not informed yet.').waitFor();
    expect(faults).toEqual([]);
  });

  it('shows what will be public, by sector or by name', async () => {
    const { page } = await openForm(`/en/rate?number=${CLIENT.number}`);
    await fillInvoice(page, { number: 'FA-GOOD', amount: '800', due: '31/03/2026', paid: '30/03/2026' });
    await page.getByText('On time', { exact: true }).waitFor();
    const gladly = page.getByRole('group', { name: 'Would you work with it again?' });
    await gladly.getByRole('radio', { name: '5' }).check();
    await byLabel(page, 'Factual comment (optional)').fill('Paid before the reminder.');
    await review(page);
    const preview = page.getByRole('figure');
    await preview.getByText('Paid before the reminder.').waitFor();
    expect(await preview.innerText()).not.toContain(SUPPLIER.name);
    await page.getByText('On 8 June 2026 at the latest').waitFor();
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByRole('radio', { name: `Sign: ${SUPPLIER.name}` }).check();
    await review(page);
    await preview.getByText(SUPPLIER.name).waitFor();
  });

  it('fills in rows that are pasted from a spreadsheet, and counts how late each is', async () => {
    const { page } = await openForm(`/en/rate?number=${CLIENT.number}`);
    await page.getByRole('button', { name: 'Paste from a spreadsheet' }).click();
    await page
      .getByRole('textbox', { name: 'Rows copied from a spreadsheet' })
      .fill('Invoice\tTotal\tDue\tPaid\nP-1\t1.200,00\t31/03/2026\t10/04/2026\nP-2\t90,50\t30/04/2026\t\n');
    await page.getByRole('button', { name: 'Fill in the invoices' }).click();
    await page.getByText('2 invoices filled in. Check them.').waitFor();
    expect(await byLabel(page, 'Invoice number', 1).inputValue()).toBe('P-2');
    await page.getByText('10 days late', { exact: true }).waitFor();
    await page.getByText('32 days so far', { exact: true }).waitFor();
    await review(page);
    await page.getByRole('row', { name: /P-1.*€1,200\.00/ }).waitFor();
    await page.getByRole('row', { name: /P-2.*Unpaid.*32 days so far/ }).waitFor();
  });

  it('says what each document proves, and forecasts a publication that is proved', async () => {
    const { page, faults } = await openForm(`/en/rate?number=${CLIENT.number}`);
    await fillInvoice(page, { number: 'FA-2', amount: '500', due: '31/01/2026' });
    const ladder = page.getByRole('list', { name: 'What each proof means' });
    const reached = () => ladder.locator('[aria-current="step"]').innerText();
    expect(await reached()).toContain('(T0)');
    const files = ['devis-2026.pdf', 'facture-fa-2.pdf'].map((name) => ({
      name,
      mimeType: 'application/pdf',
      buffer: PDF,
    }));
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByRole('combobox', { name: 'facture-fa-2.pdf is' }).waitFor();
    await page.getByRole('combobox', { name: 'devis-2026.pdf is' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'devis-2026.pdf is' }).inputValue()).toBe('QUOTE');
    expect(await reached()).toContain('(T2)');
    await page.getByRole('combobox', { name: 'devis-2026.pdf is' }).selectOption('OTHER');
    expect(await reached()).toContain('(T1)');
    await page.getByRole('combobox', { name: 'devis-2026.pdf is' }).selectOption('QUOTE');
    await takeScreenshot(page, 'rate-en');
    await review(page);
    await page.getByText('On 16 June 2026, or as soon as').waitFor();
    const documents = await page.getByText(/^Documents: /).innerText();
    expect(documents).toContain('devis-2026.pdf (Quote)');
    expect(documents).toContain('facture-fa-2.pdf (Invoice)');
    expect(await seriousViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('keeps parts, disputes and reasons, and finds a draft again', async () => {
    const { page } = await openForm(`/en/rate?number=${CLIENT.number}`);
    await fillInvoice(page, { number: 'FA-3', amount: '1000', due: '31/03/2026' });
    await page.getByText('More details').click();
    await page.getByRole('button', { name: 'Paid in several parts' }).click();
    await byLabel(page, 'Payment 1').fill('400');
    await byLabel(page, 'Received on').fill('15/04/2026');
    await page.getByRole('combobox', { name: 'Reason for the delay' }).selectOption('Approval took too long');
    await byLabel(page, 'Days frozen by a dispute').fill('10');
    await page.getByText('52 days so far', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await page.getByText('Draft saved.').waitFor();
    const address = page.url();
    expect(address).toMatch(/\/rate\?draft=[0-9a-f-]{36}$/);

    await page.goto('/en/clients');
    const drafts = page.getByRole('region', { name: 'Drafts' });
    await drafts.getByRole('link', { name: CLIENT.name }).last().waitFor();
    await page.goto(address);
    await byLabel(page, 'Payment 1').waitFor();
    expect(await byLabel(page, 'Payment 1').inputValue()).toBe('400');
    expect(await byLabel(page, 'Days frozen by a dispute').inputValue()).toBe('10');
    await page.getByText('52 days so far', { exact: true }).waitFor();
  });

  describe('says what is wrong beside its field', () => {
    it('before anything is sent, and leads there', async () => {
      const { page } = await openForm();
      await byLabel(page, 'Invoice number').fill('FA-4');
      await byLabel(page, 'Amount incl. VAT').fill('lots');
      await byLabel(page, 'Due on').fill('31/06/2026');
      await review(page);
      await page.getByText('Choose the client.').waitFor();
      await page.getByText('Write an amount, for instance 1200.50.').waitFor();
      await page.getByText('Write a day, for instance 31/03/2026.').waitFor();
      const focused = page.locator(':focus');
      expect(await focused.getAttribute('aria-invalid')).toBe('true');
      expect(await seriousViolations(page)).toEqual([]);
      await byLabel(page, 'Amount incl. VAT').fill('1200.50');
      await page.getByText('Write an amount, for instance 1200.50.').waitFor({ state: 'detached' });
      await page.getByText('Write a day, for instance 31/03/2026.').waitFor();
      expect(await page.locator(':focus').inputValue()).toBe('1200.50');
    });

    it.each([
      ['an invoice that is not due', { number: 'FA-5', amount: '10', due: '30/06/2026' }, 'is not due yet'],
      [
        'a payment before the invoice',
        { number: 'FA-5', amount: '10', due: '31/03/2020' },
        'This day is impossible|before it was issued',
      ],
    ])('%s', async (_case, told, refusal) => {
      const { page } = await openForm(`/en/rate?number=${CLIENT.number}`);
      await fillInvoice(page, told);
      await review(page);
      await page.getByText(new RegExp(refusal)).waitFor();
      expect(await byLabel(page, 'Due on').getAttribute('aria-invalid')).toBe('true');
    });

    it.each([
      ['a threat', 'If you do not pay, I will publish this rating.', 'can be blackmail'],
      ['personal data', 'Ask Mme Exemple for the rest.', 'speak of the company only'],
    ])('%s in the comment', async (_case, comment, refusal) => {
      const { page } = await openForm(`/en/rate?number=${CLIENT.number}`);
      await fillInvoice(page, { number: 'FA-6', amount: '10', due: '31/03/2026' });
      await byLabel(page, 'Factual comment (optional)').fill(comment);
      await review(page);
      await page
        .getByText(new RegExp(`${refusal}: |${refusal}\\.`))
        .first()
        .waitFor();
      expect(await page.locator(':focus').inputValue()).toBe(comment);
    });

    it.each([
      ['a natural person', PERSON.number, 'natural person'],
      ['oneself', SUPPLIER.number, 'does not rate itself'],
      ['a number that is none', '732829321', ''],
    ])('%s as the client', async (_case, number, refusal) => {
      const { page } = await openForm();
      const client = page.getByRole('combobox', { name: /^Name, SIREN/ });
      await client.fill(number);
      await page.getByRole('option', { name: `Use the number ${number}` }).click();
      await fillInvoice(page, { number: 'FA-7', amount: '10', due: '31/03/2026' });
      await review(page);
      const said = page.getByRole('region', { name: 'Which client?' }).getByRole('alert');
      await said.waitFor();
      expect(await said.innerText()).toContain(refusal);
    });

    it('an invoice that was told before', async () => {
      await site.desk.submit({
        client: { number: CLIENT.number },
        experiences: [
          { reference: 'TWICE', dueOn: '2026-03-31', amountMinor: '1000', outcome: 'UNPAID', payments: [] },
        ],
      });
      const { page } = await openForm(`/en/rate?number=${CLIENT.number}`);
      await fillInvoice(page, { number: 'twice', amount: '10', due: '31/03/2026' });
      await review(page);
      await page.getByRole('button', { name: 'Submit the rating' }).click();
      await page.getByText('Already told of this client: twice.').waitFor();
      await page.getByRole('heading', { level: 1, name: 'Rate a client' }).waitFor();
    });

    it('a harmful rating of a client that nobody can inform', async () => {
      const { page } = await openForm(`/en/rate?number=${OTHER_SUPPLIER.number}`);
      await fillInvoice(page, { number: 'FA-8', amount: '10', due: '31/03/2026' });
      await review(page);
      await page.getByRole('button', { name: 'Submit the rating' }).click();
      const contact = page.getByRole('textbox', { name: 'E-mail of its accounts department' });
      await page.getByText('give the e-mail of its accounts department').waitFor();
      expect(await contact.getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator(':focus').getAttribute('type')).toBe('email');
      await contact.fill('compta@exemple-peinture.fr');
      await page.getByRole('button', { name: 'Submit the rating' }).click();
      await page.getByRole('heading', { level: 1, name: `Your rating of ${OTHER_SUPPLIER.name}` }).waitFor();
    });
  });

  it('lets an organisation without a proved company prepare a draft, and leads to the proof', async () => {
    const newcomer = await signUpAndIn(site.app, { company: OTHER_SUPPLIER.id });
    const { page } = await readingAs(browser, site, newcomer);
    await page.goto(`/en/rate?number=${CLIENT.number}`, { waitUntil: 'networkidle' });
    await page.getByText('You can prepare a draft.').waitFor();
    await page.getByRole('link', { name: 'Prove that I act for it' }).click();
    await page.waitForURL('**/en/account/company');
  });

  it('is not for those who may only read', async () => {
    const viewer = await signUpAndIn(site.app, { company: SUPPLIER.id, role: 'VIEWER' });
    const { page } = await readingAs(browser, site, viewer);
    await page.goto('/en/rate');
    await page.getByRole('heading', { level: 1, name: 'Your role does not allow this' }).waitFor();
  });

  it.each([
    ['en', 'light', { viewport: { width: 1280, height: 860 } }],
    ['fr', 'dark', { viewport: { width: 1280, height: 860 } }],
    ['fr', 'light', { viewport: SMALL_PHONE }],
    ['en', 'dark', { viewport: SMALL_PHONE }],
  ] as const)('is accessible, silent and fits: %s %s', async (language, colorScheme, options) => {
    const address = { en: '/en/rate', fr: '/fr/evaluer' }[language];
    const { page, faults } = await openForm(`${address}?number=${CLIENT.number}`, {
      colorScheme,
      ...options,
    });
    await page.getByRole('textbox').nth(2).fill('FA-9');
    await takeScreenshot(page, `rate-empty-${language}-${colorScheme}-${options.viewport.width}`);
    expect(await seriousViolations(page)).toEqual([]);
    expect(
      await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
    ).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });
});
