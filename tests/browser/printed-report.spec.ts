import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { DANONE, IN_LIQUIDATION, IN_REORGANISATION, UK_WITH_PRACTICES } from './support/companies.js';
import { newReader } from './support/reader.js';
import { EXAMPLE_FR } from './support/store-rare-companies.js';
import { openSite, type Site } from './support/site.js';

describe('the report on paper', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
    ({ page } = await newReader(browser, site.url, { colorScheme: 'dark' }));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it.each([
    EXAMPLE_FR.id,
    `FR-${DANONE}`,
    `FR-${IN_REORGANISATION}`,
    `FR-${IN_LIQUIDATION}`,
    `GB-${UK_WITH_PRACTICES}`,
  ])('takes one page for %s', async (companyId) => {
    await page.goto(`/fr/entreprise/${companyId}`);
    await page.getByRole('region', { name: 'Notre avis' }).waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('is black on white, names its sources and its address', async () => {
    await page.goto(`/en/company/FR-${DANONE}`);
    await page.getByRole('region', { name: 'Our opinion' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const sheet = page.getByRole('article');
    expect(await sheet.innerText()).toMatch(/Sources: .+\(\d+ \w+ \d{4}\)/);
    expect(await sheet.innerText()).toContain(`${site.url}/en/company/FR-${DANONE}`);
    expect(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.getByRole('banner').count()).toBe(0);
  });
});
