import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { invoice, rate } from '../support/rating-desk.js';
import { CLIENT, OTHER_SUPPLIER } from '../support/rating-world.js';
import { seriousViolations } from './support/axe.js';
import { readingAs } from './support/member.js';
import { DESKTOP, newReader } from './support/reader.js';
import { openRatingSite, type RatingSite } from './support/rating-site.js';
import { takeScreenshot } from './support/screenshot.js';

const PROOFS = ['ORDER', 'INVOICE'];
const ENGLISH = `/en/company/${CLIENT.id}`;
const FRENCH = `/fr/entreprise/${CLIENT.id}`;
const late = { dueOn: '2026-03-31', payments: [{ paidOn: '2026-05-20', amountMinor: '120000' }] };

describe('published ratings on the report', () => {
  let site: RatingSite;
  let browser: Browser;
  const ratings = (page: Page, title = 'What its suppliers publish') =>
    page.getByRole('region', { name: title, exact: true });

  beforeAll(async () => {
    [site, browser] = await Promise.all([openRatingSite('2026-06-01'), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('are none as long as nobody spoke; a supplier is led to the form', async () => {
    const { page, faults } = await newReader(browser, site.url);
    await page.goto(`/en/company/${OTHER_SUPPLIER.id}`);
    await ratings(page).getByText('No supplier has published a rating of this company.').waitFor();
    const link = ratings(page).getByRole('link', { name: 'Say how it pays' });
    expect(await link.getAttribute('href')).toBe(`/en/rate?number=${OTHER_SUPPLIER.id}`);
    expect(await ratings(page).getByText('What each proof means').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  describe('once some are public', () => {
    beforeAll(async () => {
      const comment = '<script>document.title = "owned"</script>\nTrois relances, puis le paiement.';
      const answers = { fairness: 4, clarity: 2, communication: 3 };
      const said = { ...rate(invoice('A-1', late), invoice('A-2', late)), comment, answers };
      const replied = await site.desk.submit(said, { proofs: PROOFS });
      await site.performEvents();
      await site.desk.reply(replied, 'Le bon de commande manquait.\nC’est réglé.');
      site.clock.travelTo(new Date('2026-06-02T12:00:00Z'));
      const settled = await site.desk.submit(
        { ...rate(invoice('B-1', { dueOn: '2026-03-31', outcome: 'UNPAID' })), isSigned: true },
        { proofs: PROOFS },
      );
      for (let n = 1; n <= 5; n++) {
        const onTime = { dueOn: '2026-05-20', payments: [{ paidOn: '2026-05-19', amountMinor: '120000' }] };
        await site.desk.submit(rate(invoice(`C-${n}`, onTime)));
      }
      await site.performEvents();
      await site.travelTo('2026-06-10');
      await site.travelTo('2026-06-17');
      await site.desk.recordPayment(settled, '2026-06-16');
      await site.performEvents();
    });

    it('say who speaks by sector and size, what it proves, how it was paid, and what the company answers', async () => {
      const { page, faults } = await newReader(browser, site.url);
      await page.goto(ENGLISH);
      await ratings(page).getByRole('button', { name: 'Show more ratings' }).click();
      const item = ratings(page).getByRole('listitem').filter({ hasText: 'Trois relances' });
      const text = await item.innerText();
      expect(text).toMatch(/^Travaux d’installation d’eau et de gaz[^\n]*, 10 to 19 employees\n/);
      expect(text).not.toContain('EXEMPLE PLOMBERIE');
      expect(text).toContain('Order and invoice (T2)');
      expect(text).toContain('Published on 1 June 2026');
      expect(text).toContain('2 invoices: 2 late. 50 days late at worst, 50 on average once paid.');
      expect(await item.getByRole('definition').allInnerTexts()).toEqual([
        '4 out of 5',
        '2 out of 5',
        '3 out of 5',
        'No answer',
      ]);
      await item.getByText('Le bon de commande manquait.').waitFor();
      expect(text).toContain('<script>document.title = "owned"</script>');
      expect(await page.title()).not.toBe('owned');
      expect(faults).toEqual([]);
    });

    it('name a supplier that signed, and say what was paid since', async () => {
      const { page } = await newReader(browser, site.url);
      await page.goto(FRENCH);
      const item = ratings(page, 'Ce que publient ses fournisseurs')
        .getByRole('listitem')
        .filter({ hasText: 'EXEMPLE PLOMBERIE' });
      await item.getByText('Signée', { exact: true }).waitFor();
      await item.getByText('Payé depuis').waitFor();
      await item.getByText('L’entreprise n’a pas répondu.').waitFor();
    });

    it('come five at a time', async () => {
      const { page } = await newReader(browser, site.url);
      await page.goto(ENGLISH);
      const items = ratings(page).getByRole('list', { name: 'Published ratings' }).getByRole('listitem');
      await items.nth(4).waitFor();
      expect(await items.count()).toBe(5);
      await ratings(page).getByRole('button', { name: 'Show more ratings' }).click();
      await items.nth(6).waitFor();
      expect(await items.count()).toBe(7);
      expect(await ratings(page).getByRole('button', { name: 'Show more ratings' }).count()).toBe(0);
    });

    it('say what each proof means', async () => {
      const { page } = await newReader(browser, site.url);
      await page.goto(ENGLISH);
      await ratings(page).getByText('What each proof means').click();
      await ratings(page).getByText('The company acknowledged it, or a moderator found it right.').waitFor();
    });

    it('are not mixed into the report of a past day', async () => {
      const { page } = await newReader(browser, site.url);
      await page.goto(`${ENGLISH}?asOf=2026-05-01`);
      await page.getByRole('region', { name: 'Our opinion' }).waitFor();
      expect(await ratings(page).count()).toBe(0);
    });

    it('lead the company itself to its answers, and nobody else', async () => {
      const { page } = await readingAs(browser, site, site.client);
      await page.goto('/en/our-ratings', { waitUntil: 'networkidle' });
      await page.goto(ENGLISH);
      await ratings(page).getByRole('link', { name: 'This is us: see and answer' }).click();
      await page.getByRole('heading', { level: 1, name: 'What is said of us' }).waitFor();
      const author = await readingAs(browser, site, site.author);
      await author.page.goto('/en/our-ratings', { waitUntil: 'networkidle' });
      await author.page.goto(ENGLISH);
      await author.page.getByRole('banner').getByText('Camille Exemple').waitFor();
      await ratings(author.page).getByRole('listitem').first().waitFor();
      expect(await ratings(author.page).getByRole('link', { name: 'This is us' }).count()).toBe(0);
    });

    it('are answered in the language of the reader, who may change it', async () => {
      const { page } = await newReader(browser, site.url);
      await page.goto(FRENCH);
      await ratings(page, 'Ce que publient ses fournisseurs').getByText('Signée', { exact: true }).waitFor();
      await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
      await ratings(page).getByText('Signed', { exact: true }).waitFor();
    });

    it('add nothing to the printed page', async () => {
      const { page } = await newReader(browser, site.url);
      await page.goto(FRENCH);
      await ratings(page, 'Ce que publient ses fournisseurs').getByRole('listitem').first().waitFor();
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    });

    it.each([
      ['fr', FRENCH, { colorScheme: 'light' as const, viewport: DESKTOP }],
      ['fr', FRENCH, { colorScheme: 'dark' as const, viewport: { width: 360, height: 780 } }],
      ['en', ENGLISH, { colorScheme: 'dark' as const, viewport: DESKTOP }],
    ])('are accessible, silent and fit: %s %s', async (language, address, options) => {
      const { page, faults } = await newReader(browser, site.url, options);
      await page.goto(address, { waitUntil: 'networkidle' });
      await page
        .getByText(/\(T2\)/)
        .first()
        .waitFor();
      await takeScreenshot(
        page,
        `published-ratings-${language}-${options.colorScheme}-${options.viewport.width}`,
      );
      expect(await seriousViolations(page)).toEqual([]);
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
      ).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
    });
  });
});
