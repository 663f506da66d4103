import type { Browser, Page, Route } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { DANONE } from './support/companies.js';
import { leave, newReader } from './support/reader.js';
import { openSite, type Site } from './support/site.js';

describe('the search box', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  });
  beforeEach(async () => {
    ({ page } = await newReader(browser, site.url));
    await page.goto('/fr');
    await box().waitFor();
  });
  afterEach(() => leave(page));
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const box = () => page.getByRole('combobox');
  const options = () => page.getByRole('option');
  const path = () => new URL(page.url()).pathname;

  it('is used with the keyboard alone: type, arrow down, Enter', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.getAttribute("role")')).toBe('combobox');
    await page.keyboard.type('lumin');
    await options().filter({ hasText: 'LUMINAIRES LYON' }).waitFor();
    expect(await box().getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await box().getAttribute('aria-activedescendant');
    expect(await options().first().getAttribute('id')).toBe(active);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'LUMINAIRES LYON' }).waitFor();
    expect(path()).toBe('/fr/entreprise/FR-885260810');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('content');
  });

  it('closes its list on Escape and keeps what was typed', async () => {
    await box().fill('lumin');
    await options().first().waitFor();
    await page.keyboard.press('Escape');
    await options().first().waitFor({ state: 'hidden' });
    expect(await box().inputValue()).toBe('lumin');
  });

  it.each(['552 032 534', 'FR27 552032534', '552.032.534'])(
    'goes straight to the report of %s',
    async (number) => {
      await box().fill(number);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'DANONE' }).waitFor();
      await page.waitForURL(`**/fr/entreprise/FR-${DANONE}`);
    },
  );

  it('lists the results of a name', async () => {
    await box().fill('luminaires');
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.getByRole('heading', { level: 1, name: 'Résultats pour « luminaires »' }).waitFor();
    expect(path()).toBe('/fr/recherche');
    expect(new URL(page.url()).searchParams.get('q')).toBe('luminaires');
  });

  it('never lets a slow first answer overwrite a fast second one', async () => {
    const held: Route[] = [];
    await page.route('**/graphql', (route) =>
      asksFor(route, 'danon') ? void held.push(route) : route.continue(),
    );
    const slow = page.waitForRequest((request) => asksFor({ request: () => request }, 'danon'));
    await box().fill('danon');
    await slow;
    await box().fill('lumin');
    await options().filter({ hasText: 'LUMINAIRES LYON' }).waitFor();
    await Promise.all(held.map((route) => route.continue().catch(() => undefined)));
    await page.waitForLoadState('networkidle');
    expect(await options().allInnerTexts()).not.toContainEqual(expect.stringContaining('DANONE'));
    expect(await options().filter({ hasText: 'LUMINAIRES LYON' }).count()).toBe(1);
  });

  it('stays quiet when suggestions cannot be had: the search itself still works', async () => {
    await page.route('**/graphql', (route) => (asksFor(route, 'lumin') ? route.abort() : route.continue()));
    await box().fill('lumin');
    await page.waitForLoadState('networkidle');
    expect(await options().count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

function asksFor(route: Pick<Route, 'request'>, query: string): boolean {
  const body = route.request().postDataJSON() as { variables: { query?: string } } | null;
  return body?.variables.query === query;
}
