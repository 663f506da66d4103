import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { invoice, rate } from '../support/rating-desk.js';
import { CLIENT } from '../support/rating-world.js';
import { signUpAndIn } from '../support/sign-in.js';
import { seriousViolations } from './support/axe.js';
import { readingAs } from './support/member.js';
import { newReader } from './support/reader.js';
import { openRatingSite, type RatingSite } from './support/rating-site.js';
import { takeScreenshot } from './support/screenshot.js';

const ENGLISH = `/en/company/${CLIENT.id}`;
const FRENCH = `/fr/entreprise/${CLIENT.id}`;
const SMALL_PHONE = { width: 360, height: 780 };
const COMMENT = 'Deux relances, puis le paiement.';
const DETAIL = 'The comment tells of the health of one person.';
const FLAGS = 'SELECT reason, detail FROM rating_flag';

describe('reporting a published rating', () => {
  let site: RatingSite;
  let browser: Browser;
  const rated = (page: Page) => page.getByRole('list', { name: /^Published ratings|^Évaluations publiées/ });

  beforeAll(async () => {
    [site, browser] = await Promise.all([openRatingSite('2026-06-01'), launchBrowser()]);
    const late = { payments: [{ paidOn: '2026-05-20', amountMinor: '120000' }] };
    const told = { ...rate(invoice('A-1', late)), comment: COMMENT };
    await site.desk.submit(told, { proofs: ['ORDER', 'INVOICE'] });
    await site.performEvents();
    await site.travelTo('2026-06-17');
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** Somebody on neither side, whose browser remembers that they are signed in. */
  async function openReader(address: string, options = {}) {
    const reading = await readingAs(browser, site, await signUpAndIn(site.app), options);
    await reading.page.goto('/en/account', { waitUntil: 'networkidle' });
    await reading.page.goto(address);
    return reading;
  }

  it('leads a visitor to sign in, and back', async () => {
    const { page, faults } = await newReader(browser, site.url);
    await page.goto(ENGLISH);
    await rated(page).getByRole('link', { name: 'Report this rating' }).click();
    await page.waitForURL(/\/en\/sign-in/);
    expect(new URL(page.url()).searchParams.get('next')).toBe(ENGLISH);
    expect(faults).toEqual([]);
  });

  it.each([
    ['en', 'light', ENGLISH, 'Report this rating', 'Send the report', 'Fill in this field.', 'Cancel'],
    [
      'fr',
      'dark',
      FRENCH,
      'Signaler cette évaluation',
      'Envoyer le signalement',
      'Remplissez ce champ.',
      'Annuler',
    ],
  ] as const)(
    'asks for a reason, is accessible and fits a small phone: %s %s',
    async (language, colorScheme, address, open, send, missing, cancel) => {
      const { page, faults } = await openReader(address, { colorScheme, viewport: SMALL_PHONE });
      await rated(page).getByRole('button', { name: open }).click();
      const form = rated(page).getByRole('region', { name: open });
      await form.getByRole('button', { name: send }).click();
      await form.getByText(missing).waitFor();
      expect(await page.locator(':focus').getAttribute('value')).toBe('PERSONAL_DATA');
      expect(await form.getByRole('radio').count()).toBe(6);
      await takeScreenshot(page, `flag-rating-${language}-${colorScheme}-360`);
      expect(await seriousViolations(page)).toEqual([]);
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
      ).toBeLessThanOrEqual(0);
      await form.getByRole('button', { name: cancel }).click();
      expect(await page.locator(':focus').innerText()).toBe(open);
      expect(await site.test.database.rows(FLAGS, [])).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  it('is taken once from each person, with what they explain, and said to be under review', async () => {
    const { page, faults } = await openReader(ENGLISH);
    const send = async (detail: string) => {
      await rated(page).getByRole('button', { name: 'Report this rating' }).click();
      await page.getByRole('radio', { name: 'Personal data' }).check();
      await page.getByLabel('What leads you to think so').fill(detail);
      await page.getByRole('button', { name: 'Send the report' }).click();
    };
    await send('Write to jeanne.exemple@exemple.fr about it.');
    await page.locator('textarea[aria-invalid=true]').waitFor();
    expect(await page.locator(':focus').getAttribute('name')).toBe('detail');
    await page.getByRole('button', { name: 'Cancel' }).click();

    await send(DETAIL);
    await page.getByRole('status').getByText('a moderator will read this rating again').waitFor();
    expect(await page.locator(':focus').innerText()).toContain('Thank you');
    expect(await seriousViolations(page)).toEqual([]);
    expect(await site.test.database.rows(FLAGS, [])).toEqual([{ reason: 'PERSONAL_DATA', detail: DETAIL }]);

    await page.reload();
    await rated(page).getByText('Under review').waitFor();
    expect(await page.getByText(COMMENT).count()).toBe(0);
    await send(DETAIL);
    await page.getByRole('alert').getByText('This has been done already.').waitFor();
    expect(await page.locator(':focus').getAttribute('role')).toBe('alert');
    expect(await site.test.database.rows(FLAGS, [])).toHaveLength(1);
    expect(faults).toEqual([]);
  });
});
