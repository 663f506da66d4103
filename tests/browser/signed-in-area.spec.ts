import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { seriousViolations } from './support/axe.js';
import { DANONE } from './support/companies.js';
import { newMember, readingAs } from './support/member.js';
import { leave, newReader, PHONE } from './support/reader.js';
import { openSite, type Site } from './support/site.js';
import { becomeModerator, signUpAndIn } from '../support/sign-in.js';

const LONG_NAME = 'Établissements Exemple et Associés de la Très Longue Raison Sociale';

describe('the signed-in area', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('asks a visitor to sign in, and remembers where they wanted to go', async () => {
    const { page, faults } = await newReader(browser, site.url);
    await page.goto('/fr/compte/organisation');
    await page.waitForURL('**/fr/connexion?*');
    expect(new URL(page.url()).searchParams.get('next')).toBe('/fr/compte/organisation');
    expect(faults).toEqual([]);
    await leave(page);
  });

  it('asks nothing about a person on the pages of a visitor', async () => {
    const { page } = await newReader(browser, site.url);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.goto('/en', { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    expect(asked.filter((url) => url.includes('/api/auth'))).toEqual([]);
    expect(asked.filter((url) => url.includes('/graphql')).length).toBeLessThan(4);
    await leave(page);
  });

  it('leads a member through its screens, in the language of the page', async () => {
    const { page, faults } = await newMember(browser, site, { company: `FR-${DANONE}`, name: LONG_NAME });
    await page.goto('/fr/compte');
    await page.getByRole('navigation', { name: 'Votre espace' }).waitFor();
    expect(await page.getByRole('link', { name: 'Modération' }).count()).toBe(0);
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/account');
    await page.getByRole('navigation', { name: 'Your space' }).waitFor();
    await page.getByRole('button', { name: `Menu of ${LONG_NAME}` }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL('**/en');
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    expect(faults).toEqual([]);
    await leave(page);
  });

  it('shows moderators their screens, on a phone behind a button', async () => {
    const person = await signUpAndIn(site.app, { name: LONG_NAME });
    await becomeModerator(site.app, person);
    const { page, faults } = await readingAs(browser, site, person, { viewport: PHONE });
    await page.goto('/fr/compte');
    const menu = page.getByRole('navigation', { name: 'Votre espace' });
    await menu.getByRole('button', { name: 'Menu' }).click();
    await menu.getByRole('link', { name: 'Modération' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(
      await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
    ).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it('says what is missing to who may not use a screen', async () => {
    const { page, faults } = await newMember(browser, site);
    await page.goto('/fr/compte/entreprise');
    await page.getByRole('heading', { level: 1, name: 'Fondez d’abord votre organisation' }).waitFor();
    await page.getByRole('link', { name: 'Fonder une organisation' }).click();
    await page.waitForURL('**/fr/compte/organisation');
    expect(faults).toEqual([]);
    await leave(page);
  });

  it.each([
    ['/sign-in?verified=1', '/fr/connexion?verified=1'],
    ['/account/company', '/fr/connexion?next=%2Ffr%2Fcompte%2Fentreprise'],
  ])('opens the link %s of an e-mail at %s', async (link, address) => {
    const { page } = await newReader(browser, site.url);
    await page.goto(link);
    await page.waitForURL(`${site.url}${address}`);
    await leave(page);
  });
});
