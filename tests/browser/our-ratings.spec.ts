import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { invoice, rate } from '../support/rating-desk.js';
import { CLIENT } from '../support/rating-world.js';
import { seriousViolations } from './support/axe.js';
import { newMember, readingAs, type Member } from './support/member.js';
import { DESKTOP } from './support/reader.js';
import { openRatingSite, type RatingSite } from './support/rating-site.js';
import { takeScreenshot } from './support/screenshot.js';

const PROOFS = ['ORDER', 'INVOICE'];
const PHONE = { width: 360, height: 780 };
const late = { dueOn: '2026-03-31', payments: [{ paidOn: '2026-05-20', amountMinor: '120000' }] };
const LONG_NAME = `EXEMPLE ${'TRAVAUXPUBLICSETPARTICULIERS'.repeat(4)}`;

describe('what is said of us', () => {
  let site: RatingSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openRatingSite('2026-06-01'), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** The browser's own clock goes with the application's. */
  async function open(member: Member, address: string): Promise<Member> {
    await member.page.clock.setFixedTime(site.clock.now());
    await member.page.goto(address, { waitUntil: 'networkidle' });
    return member;
  }
  const asClient = (options = {}) => readingAs(browser, site, site.client, options);

  describe('while nobody has said anything', () => {
    it('says so, and leads to the report', async () => {
      const { page, faults } = await open(await asClient(), '/en/our-ratings');
      await page.getByRole('heading', { level: 1, name: 'What is said of us' }).waitFor();
      await page.getByRole('heading', { level: 2, name: 'Nobody has said anything' }).waitFor();
      await page.getByRole('link', { name: 'See our report' }).click();
      await page.getByRole('heading', { level: 1, name: CLIENT.name }).waitFor();
      expect(faults).toEqual([]);
    });

    it('asks a visitor to sign in, and comes back', async () => {
      const { page } = await newMember(browser, site, {});
      await page.context().clearCookies();
      await page.goto('/en/our-ratings');
      await page.waitForURL(/\/en\/sign-in\?next=%2Fen%2Four-ratings$/);
    });

    it('shows what a claim opens to whoever has none, and where to prove it', async () => {
      const stranger = await newMember(browser, site, { company: 'FR-443061841' });
      const { page, faults } = await open(stranger, '/en/our-ratings');
      await page.getByRole('heading', { level: 2, name: 'Prove that you act for this company' }).waitFor();
      expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
      expect(await seriousViolations(page)).toEqual([]);
      await page.getByRole('link', { name: 'Prove it' }).click();
      await page.waitForURL('**/en/account/company');
      expect(faults).toEqual([]);
    });
  });

  describe('once suppliers have spoken', () => {
    let ids: Record<'toAnswer' | 'contested' | 'public' | 'settled' | 'held', string>;

    beforeAll(async () => {
      const tell = (reference: string, known: object, proofs: readonly string[] = PROOFS, more = {}) =>
        site.desk.submit({ ...rate(invoice(reference, { ...late, ...known })), ...more }, { proofs });
      const held = await tell('HELD-1', {}, []);
      const shown = await tell('PUBLIC-1', {}, PROOFS, { comment: '<b>Payé</b> après deux relances.' });
      const settled = await tell('SETTLED-1', { outcome: 'UNPAID', payments: [] });
      await site.performEvents();
      await site.travelTo('2026-06-16');
      await site.desk.recordPayment(settled, '2026-06-15');
      const contested = await tell('CONTESTED-1', {});
      const toAnswer = await tell('NOTICE-1', { outcome: 'UNPAID', payments: [] });
      await site.performEvents();
      await site.desk.dispute(contested);
      ids = { toAnswer, contested, public: shown, settled, held };
      site.clock.travelTo(new Date('2026-06-29T09:00:00Z'));
    });

    it('puts what waits for an answer first, with the days that are left, then the rest by what it is', async () => {
      const { page, faults } = await open(await asClient(), '/en/our-ratings');
      await page.getByRole('region', { name: 'To answer' }).waitFor();
      const titles = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
      expect(titles).toEqual([
        'To answer',
        'Under way',
        'Public',
        'Counted, not shown',
        'Public and settled',
      ]);
      const notice = page.getByRole('region', { name: 'To answer' });
      await notice.getByText('2 days left').waitFor();
      await notice.getByText('Until 1 July 2026').waitFor();
      await notice.getByText('1 invoice: 1 unpaid.').waitFor();
      await notice.getByText('Order and invoice (T2)').waitFor();
      const links = await page.getByRole('main').getByRole('region').getByRole('link').all();
      const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
      expect(addresses).toEqual(
        [ids.toAnswer, ids.contested, ids.public, ids.held, ids.settled].map((id) => `/en/ratings/${id}`),
      );
      expect(faults).toEqual([]);
    });

    it('shows texts of people as they were typed', async () => {
      const { page } = await open(await asClient(), '/fr/avis-recus');
      await page.getByText('<b>Payé</b> après deux relances.').waitFor();
    });

    it('says on the last day that it is the last one', async () => {
      site.clock.travelTo(new Date('2026-07-01T07:00:00Z'));
      const { page } = await open(await asClient(), '/fr/avis-recus');
      await page.getByRole('region', { name: 'À répondre' }).getByText('Dernier jour').waitFor();
      site.clock.travelTo(new Date('2026-06-29T09:00:00Z'));
    });

    it.each([
      ['fr', '/fr/avis-recus', 'Ce qu’on dit de nous', { colorScheme: 'light' as const, viewport: DESKTOP }],
      ['fr', '/fr/avis-recus', 'Ce qu’on dit de nous', { colorScheme: 'dark' as const, viewport: PHONE }],
      ['en', '/en/our-ratings', 'What is said of us', { colorScheme: 'dark' as const, viewport: DESKTOP }],
      ['en', '/en/our-ratings', 'What is said of us', { colorScheme: 'light' as const, viewport: PHONE }],
    ])('is accessible, silent and fits: %s %s', async (language, address, title, options) => {
      await site.test.database.rows(`UPDATE company SET name = $1 WHERE company_id = 'FR-100000009'`, [
        LONG_NAME,
      ]);
      const { page, faults } = await open(await asClient(options), address);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.getByRole('main').getByRole('listitem').first().waitFor();
      await takeScreenshot(page, `our-ratings-${language}-${options.colorScheme}-${options.viewport.width}`);
      expect(await seriousViolations(page)).toEqual([]);
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
      ).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
    });
  });
});
