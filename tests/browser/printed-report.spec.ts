import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { EXAMPLE_GB } from '../support/example-companies.js';
import { DANONE, IN_LIQUIDATION, IN_REORGANISATION, UK_WITH_PRACTICES } from './support/companies.js';
import { storeRatedCompanies } from './support/rated-companies.js';
import { newReader } from './support/reader.js';
import { EXAMPLE_FR } from './support/store-rare-companies.js';
import { openSite, type Site } from './support/site.js';
import { LATE_AND_BETTER, MANY_SUPPLIERS } from './support/told-of-companies.js';

describe('the report on paper', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
    await storeRatedCompanies(site.database);
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

  it.each([
    ['fr/entreprise', LATE_AND_BETTER.id, 'Ce que vivent ses fournisseurs'],
    ['fr/entreprise', MANY_SUPPLIERS.id, 'Ce que vivent ses fournisseurs'],
    ['en/company', EXAMPLE_GB.id, 'What its suppliers experience'],
  ])('still takes one page with all that suppliers add: %s/%s', async (path, companyId, title) => {
    await page.goto(`/${path}/${companyId}`);
    await page.getByRole('region', { name: title }).waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('gives the essentials of payments and what it costs to fake the score', async () => {
    await page.goto(`/en/company/${LATE_AND_BETTER.id}`);
    await page.getByRole('region', { name: 'Our opinion' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const sheet = await page.getByRole('article').innerText();
    await page.emulateMedia({ media: null });
    expect(sheet).toMatch(/Each supplier counts the same\s+66 \(18 days late\)/);
    expect(sheet).toMatch(/Each invoice counts by its amount\s+74 \(9 days late\)/);
    expect(sheet).toContain('It pays large invoices sooner than small ones.');
    expect(sheet).toContain('Verified accomplices to fake this score');
    expect(sheet).not.toContain('What this means');
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
