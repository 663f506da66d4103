import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { seriousViolations } from './support/axe.js';
import {
  CEASED,
  DANONE,
  IN_LIQUIDATION,
  IN_REORGANISATION,
  NATURAL_PERSON,
  UK_WITH_PRACTICES,
  UNKNOWN,
  WRONG_CHECKSUM,
} from './support/companies.js';
import { storeRatedCompanies } from './support/rated-companies.js';
import { DESKTOP, leave, newReader, PHONE, type Reading } from './support/reader.js';
import { takeScreenshot } from './support/screenshot.js';
import { EXAMPLE_FR, FINED, PARTIAL } from './support/store-rare-companies.js';
import { openSite, type Site } from './support/site.js';
import { LATE_AND_BETTER } from './support/told-of-companies.js';

type Language = 'fr' | 'en';
const report = (number: string) => ({ fr: `/fr/entreprise/${number}`, en: `/en/company/${number}` });

const SCREENS: Record<string, Record<Language, string>> = {
  home: { fr: '/fr', en: '/en' },
  results: { fr: '/fr/recherche?q=construction', en: '/en/search?q=construction' },
  'no-result': { fr: '/fr/recherche?q=zzzzqqqq', en: '/en/search?q=zzzzqqqq' },
  'report-scored': report(EXAMPLE_FR.id),
  'report-suppliers': report(LATE_AND_BETTER.id),
  'report-fined': report(`FR-${FINED}`),
  'report-hidden-name': report(`FR-${PARTIAL}`),
  'report-not-enough': report(`FR-${DANONE}`),
  'report-reorganisation': report(`FR-${IN_REORGANISATION}`),
  'report-liquidation': report(`FR-${IN_LIQUIDATION}`),
  'report-uk': report(`GB-${UK_WITH_PRACTICES}`),
  'report-ceased': report(`FR-${CEASED}`),
  'invalid-number': report(WRONG_CHECKSUM),
  unknown: report(UNKNOWN),
  refused: report(NATURAL_PERSON),
  'not-found': { fr: '/fr/ailleurs', en: '/en/elsewhere' },
};

/** Each pair of language, scheme and width appears at least once. */
const READERS: readonly [Language, string, BrowserContextOptions][] = [
  ['fr', 'light-desktop', { colorScheme: 'light', viewport: DESKTOP }],
  ['fr', 'dark-phone', { colorScheme: 'dark', viewport: PHONE }],
  ['en', 'dark-desktop', { colorScheme: 'dark', viewport: DESKTOP }],
  ['en', 'light-phone', { colorScheme: 'light', viewport: PHONE }],
];

describe('every screen', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
    await storeRatedCompanies(site.database);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  describe.each(READERS)('%s %s', (language, look, options) => {
    let reading: Reading;

    /** One reader sees all screens: what the browser keeps of the first is not loaded again. */
    beforeAll(async () => {
      reading = await newReader(browser, site.url, options);
    });
    afterAll(() => leave(reading.page));

    it.each(Object.entries(SCREENS))('%s is accessible, silent and fits', async (name, addresses) => {
      const { page, faults } = reading;
      await page.goto(addresses[language], { waitUntil: 'networkidle' });
      await takeScreenshot(page, `${name}-${language}-${look}`);
      expect(await seriousViolations(page)).toEqual([]);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
      ).toBeLessThanOrEqual(0);
      expect(faults.splice(0)).toEqual([]);
    });
  });
});
