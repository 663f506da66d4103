import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { leave, newReader } from './support/reader.js';
import { openSite, type Site } from './support/site.js';

describe('the results of a search', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  });
  beforeEach(async () => {
    ({ page } = await newReader(browser, site.url));
  });
  afterEach(() => leave(page));
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const results = () => page.getByRole('list', { name: 'Companies found' }).getByRole('listitem');
  const address = () => new URL(page.url()).searchParams;

  it('come page by page, without a company twice', async () => {
    await page.goto('/en/search?q=construction');
    await results().nth(19).waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await results().nth(20).waitFor();
    const links = await Promise.all(
      (await results().getByRole('link').all()).map((link) => link.getAttribute('href')),
    );
    expect(new Set(links).size).toBe(links.length);
  });

  it('are filtered, and the address carries the filters', async () => {
    await page.goto('/en/search?q=construction');
    await results().first().waitFor();
    await page.getByLabel('Country').selectOption('GB');
    await page.waitForURL((url) => url.searchParams.get('country') === 'GB');
    await results().first().waitFor();
    for (const text of await results().allInnerTexts()) expect(text).toContain('UK ');
    await page.getByLabel('Département or postcode').fill('ZZ');
    await page.getByRole('heading', { name: 'No company for “construction”' }).waitFor();
    expect(Object.fromEntries(address())).toEqual({ q: 'construction', country: 'GB', postcode: 'ZZ' });
    await page.reload();
    await page.getByRole('heading', { name: 'No company for “construction”' }).waitFor();
    expect(await page.getByLabel('Département or postcode').inputValue()).toBe('ZZ');
  });

  it('take the focus from the keyboard without a ring round the whole screen', async () => {
    await page.goto('/en');
    await page.getByRole('combobox').fill('construction');
    await page.getByRole('combobox').press('Enter');
    await results().first().waitFor();
    const ring = await page.evaluate<string>(
      "getComputedStyle(document.querySelector('main:focus')).outlineStyle",
    );
    expect(ring).toBe('none');
  });

  it('say that nothing was found, whatever was typed', async () => {
    for (const typed of ['zzzz qqqq xxxx', "'; DROP TABLE company; --", '💸💸💸']) {
      await page.goto(`/en/search?${new URLSearchParams({ q: typed })}`);
      await page.getByRole('heading', { name: `No company for “${typed}”` }).waitFor();
    }
  });

  it('can be asked again when the network failed', async () => {
    await page.goto('/en');
    await page.route('**/graphql', (route) => route.abort());
    await page.goto('/en/search?q=luminaires');
    await page.getByRole('alert').getByText('No answer').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await results().filter({ hasText: 'LUMINAIRES LYON' }).waitFor();
  });

  it('are found again with Back', async () => {
    await page.goto('/en/search?q=luminaires');
    await results().filter({ hasText: 'LUMINAIRES LYON' }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'LUMINAIRES LYON' }).waitFor();
    await page.goBack();
    await results().filter({ hasText: 'LUMINAIRES LYON' }).waitFor();
    expect(address().get('q')).toBe('luminaires');
  });

  it('are found again with Back as far as they were read', async () => {
    await page.goto('/en/search?q=construction');
    await results().nth(19).waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await results().nth(25).waitFor();
    const read = await results().count();
    const last = await results().nth(25).innerText();
    await results().nth(25).getByRole('link').click();
    await page.getByRole('region', { name: 'Our opinion' }).waitFor();
    await page.goBack();
    await results().nth(25).waitFor();
    expect(await results().nth(25).innerText()).toBe(last);
    await results()
      .nth(read - 1)
      .waitFor();
    expect(await results().count()).toBe(read);
  });

  it('begin at the first page when they are searched anew', async () => {
    await page.goto('/en/search?q=construction');
    await page.getByRole('button', { name: 'Show more' }).click();
    await results().nth(25).waitFor();
    await page.getByLabel('Country').selectOption('FR');
    await page.waitForURL((url) => url.searchParams.get('country') === 'FR');
    await results().nth(0).waitFor();
    expect(await results().count()).toBeLessThanOrEqual(20);
  });
});
