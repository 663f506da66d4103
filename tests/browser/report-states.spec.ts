import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { html, silence } from '../support/register-server.js';
import {
  CEASED,
  DANONE,
  IN_LIQUIDATION,
  NATURAL_PERSON,
  UNKNOWN,
  WRONG_CHECKSUM,
} from './support/companies.js';
import { leave, newReader } from './support/reader.js';
import { PARTIAL } from './support/store-rare-companies.js';
import { openSite, type Site } from './support/site.js';

describe('a report that has another answer than a score', () => {
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

  const title = (name: string) => page.getByRole('heading', { level: 1, name });
  const opinion = () => page.getByRole('region', { name: 'Our opinion' });

  it('says that it is reading while it reads', async () => {
    await page.route('**/graphql', async (route) => {
      const isReport = route.request().postData()?.includes('"asOf"');
      if (isReport) await page.getByText('Reading the registers').waitFor();
      await route.continue();
    });
    await page.goto(`/en/company/FR-${DANONE}`);
    await title('DANONE').waitFor();
    expect(await page.getByText('Reading the registers').count()).toBe(0);
  });

  it('gives a company in liquidation no score, and says so first', async () => {
    await page.goto(`/en/company/FR-${IN_LIQUIDATION}`);
    await opinion().getByText('In liquidation', { exact: true }).waitFor();
    await opinion().getByText('A score measures a risk; here it has already come true.').waitFor();
    expect(await page.getByRole('region', { name: 'Where the score comes from' }).count()).toBe(0);
  });

  it('says that a company is closed', async () => {
    await page.goto(`/en/company/FR-${CEASED}`);
    await opinion().getByText('The company no longer operates.').waitFor();
    await page.getByRole('main').getByText('Closed', { exact: true }).first().waitFor();
  });

  it('says that too little is known, and that this is not a bad score', async () => {
    await page.goto(`/en/company/FR-${PARTIAL}`);
    await opinion().getByText('Not enough evidence', { exact: true }).waitFor();
    await opinion().getByText('No score: this is not a bad score.').waitFor();
  });

  it('respects a company that hides its name and address', async () => {
    await page.goto(`/en/company/FR-${PARTIAL}`);
    await title('Company with limited disclosure').waitFor();
    await page.getByText('Hidden at the company’s request').first().waitFor();
  });

  it.each([
    [WRONG_CHECKSUM, 'This number is not valid'],
    ['12345678901', 'This number is not valid'],
    ["1' OR '1'='1", 'This number is not valid'],
    [UNKNOWN, 'Unknown company'],
    [NATURAL_PERSON, 'We do not show this record'],
  ])('answers %s with “%s” and why', async (number, refusal) => {
    await page.goto(`/en/company/${encodeURIComponent(number)}`);
    await title(refusal).waitFor();
    await page.getByText(`You asked for: ${number}`).waitFor();
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(
      refusal.length + number.length + 40,
    );
  });

  it('never names a natural person', async () => {
    await page.goto(`/fr/entreprise/${NATURAL_PERSON}`);
    await title('Nous ne montrons pas cette fiche').waitFor();
    expect(await page.content()).not.toMatch(/FR-300025764.*·|denomination/i);
    expect(await page.title()).toBe('Nous ne montrons pas cette fiche · goodpayer');
  });

  it('says that the register is down, and asks again on demand', async () => {
    site.register.next(html(503), html(503), html(503), html(503), silence);
    await page.goto('/en/company/443061841');
    await title('The register does not answer').waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
  });

  it('offers to try again when the network fails', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`/en/company/FR-${DANONE}`);
    await page.getByRole('alert').getByText('No answer').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await title('DANONE').waitFor();
  });

  it('quotes the id of an error of ours', async () => {
    const errors = [{ message: 'Something went wrong', extensions: { errorId: 'e-42' } }];
    await page.route('**/graphql', (route) => route.fulfill({ status: 500, json: { errors } }));
    await page.goto(`/en/company/FR-${DANONE}`);
    await page.getByRole('alert').getByText('Error number: e-42').waitFor();
  });
});
