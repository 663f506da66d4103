import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { DANONE, IN_REORGANISATION, UK_WITH_PRACTICES } from './support/companies.js';
import { leave, newReader } from './support/reader.js';
import { EXAMPLE_FR } from './support/store-rare-companies.js';
import { openSite, type Site } from './support/site.js';

describe('the report', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  });
  beforeEach(async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    ({ page } = await newReader(browser, site.url, { permissions }));
  });
  afterEach(() => leave(page));
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const section = (name: string) => page.getByRole('region', { name, exact: true });
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });

  it('gives its opinion first, in words, then the score with its interval', async () => {
    await page.goto(`/en/company/${EXAMPLE_FR.id}`);
    const opinion = section('Our opinion');
    await opinion.getByText('How sure we are').waitFor();
    expect((await opinion.innerText()).indexOf('How sure')).toBeGreaterThan(20);
    const gauge = await opinion.getByRole('img').getAttribute('aria-label');
    const [, score, low, high] =
      /^Score of (\d+) out of 100, probably between (\d+) and (\d+)$/.exec(gauge ?? '') ?? [];
    expect(Number(low)).toBeLessThan(Number(score));
    expect(Number(high)).toBeGreaterThan(Number(score));
    await opinion.getByText('provisional', { exact: true }).waitFor();
  });

  it('explains every point: the column adds up to the score', async () => {
    await page.goto(`/en/company/${EXAMPLE_FR.id}`);
    const points = section('Where the score comes from').getByRole('cell');
    await points.first().waitFor();
    const values = (await points.allInnerTexts()).map((text) => Number(text.replace('−', '-')));
    const total = values.pop();
    const rounding = 0.05 * (values.length + 1);
    expect(Math.abs(values.reduce((sum, value) => sum + value, 0) - total!)).toBeLessThanOrEqual(rounding);
  });

  it('shows how a British company pays beside its sector, lateness before slowness', async () => {
    await page.goto(`/en/company/GB-${UK_WITH_PRACTICES}`);
    const practices = section('How it pays its suppliers');
    await practices.getByText(/% of invoices paid after the agreed date/).waitFor();
    const headers = await practices.getByRole('columnheader').allInnerTexts();
    expect(headers.slice(0, 2)).toEqual(['Period', 'After the agreed date']);
    await practices.locator('figure svg').first().waitFor();
    await practices.getByText(/Sector median \(41201\): \d+ companies/).waitFor();
    expect(await section('Legal notices').count()).toBe(0);
  });

  it('dates each judgment and names its register', async () => {
    await page.goto(`/fr/entreprise/FR-${IN_REORGANISATION}`);
    const notices = section('Annonces légales');
    await notices.getByText('Jugement du 27 janvier 2026').waitFor();
    await notices.getByText(/Cessation des paiements fixée au 16 décembre 2025/).waitFor();
    await notices
      .getByText(/^Source\s: BODACC/)
      .first()
      .waitFor();
  });

  it('strikes out a cancelled notice, and says that it does not count', async () => {
    await page.goto(`/en/company/${EXAMPLE_FR.id}`);
    const cancelled = section('Legal notices')
      .getByRole('listitem')
      .filter({ hasText: 'Replaced by a later notice' });
    await cancelled.first().waitFor();
    expect(await cancelled.locator('s').first().innerText()).not.toBe('');
  });

  it('shows the older notices on demand', async () => {
    await page.goto(`/en/company/${EXAMPLE_FR.id}`);
    const notices = section('Legal notices').getByRole('listitem');
    await notices.first().waitFor();
    const shown = await notices.count();
    await page.getByRole('button', { name: /^Show \d+ more notices?$/ }).click();
    expect(await notices.count()).toBeGreaterThan(shown);
  });

  it('has an address to share, whatever spelling led to it', async () => {
    await page.goto('/en/company/FR27%20552%20032%20534');
    await heading('DANONE').waitFor();
    await page.waitForURL(`**/en/company/FR-${DANONE}`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Link copied' }).waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(
      `${site.url}/en/company/FR-${DANONE}`,
    );
  });

  it('stays on the same company when the language changes', async () => {
    await page.goto(`/fr/entreprise/FR-${DANONE}`);
    await heading('DANONE').waitFor();
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await section('Our opinion').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/en/company/FR-${DANONE}`);
  });

  it('tells what was known on an earlier day', async () => {
    await page.clock.setFixedTime(site.clock.now());
    await page.goto(`/en/company/FR-${IN_REORGANISATION}`);
    await heading('LUMINAIRES LYON').waitFor();
    // As the calendar of the field does it: at once. What is typed waits for Enter.
    await page.getByLabel('As of').fill('2026-01-15');
    await page.waitForURL('**asOf=2026-01-15');
    await section('How to read this report').getByText('15 January 2026').waitFor();
    await page.getByText('You are reading a report of the past').waitFor();
    await page.getByRole('button', { name: 'Back to today' }).click();
    await section('How to read this report').getByText('21 November 2026').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.getByLabel('As of').press('ArrowDown');
    const typed = await page.getByLabel('As of').inputValue();
    expect(typed).not.toBe('2026-11-21');
    expect(new URL(page.url()).search).toBe('');
    await page.getByLabel('As of').press('Enter');
    await page.waitForURL(`**asOf=${typed}`);
  });
});
