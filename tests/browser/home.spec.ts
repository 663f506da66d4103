import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { newReader } from './support/reader.js';
import { openSite, type Site } from './support/site.js';

describe('the home screen', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('speaks French to a newcomer, and English one click later, for good', async () => {
    const { page } = await newReader(browser, site.url);
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Ce client paiera‑t‑il, et à l’heure ?' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/fr');
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Will this client pay, and on time?' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Will this client pay' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/en');
  });

  it('says where the data come from, how fresh they are and under which licence', async () => {
    const { page } = await newReader(browser, site.url);
    await page.goto('/en');
    const sources = page.getByRole('region', { name: 'Where the data come from' });
    await sources
      .getByText(/^Up to \d+ \w+ 20\d\d$/)
      .first()
      .waitFor();
    expect(await sources.getByRole('term').count()).toBeGreaterThanOrEqual(4);
    const footer = page.getByRole('contentinfo');
    await footer.getByText('Sources and licences:').waitFor();
    expect(await footer.getByRole('link', { name: /BODACC/ }).count()).toBeGreaterThan(0);
  });

  it('offers companies worth trying', async () => {
    const { page } = await newReader(browser, site.url);
    await page.goto('/fr');
    await page.getByRole('main').getByRole('link', { name: 'LUMINAIRES LYON' }).click();
    await page.getByRole('heading', { level: 1, name: 'LUMINAIRES LYON' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/fr/entreprise/FR-885260810');
  });

  it('keeps the appearance that the reader chose, before the first paint', async () => {
    const { page } = await newReader(browser, site.url, { colorScheme: 'light' });
    await page.goto('/fr');
    await page.getByRole('contentinfo').getByText('Sombre').click();
    const scheme = page.locator('html[data-mantine-color-scheme="dark"]');
    await scheme.waitFor();
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.reload();
    expect(await scheme.count()).toBe(1);
  });

  it('says that a wrong address is wrong, and leads back', async () => {
    const { page } = await newReader(browser, site.url);
    await page.goto('/en/nowhere/at-all');
    await page.getByRole('heading', { level: 1, name: 'This page does not exist' }).waitFor();
    await page.getByRole('link', { name: 'Search for a company' }).click();
    await page.getByRole('heading', { level: 1, name: 'Will this client pay' }).waitFor();
  });
});
