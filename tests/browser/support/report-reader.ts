import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser.js';
import { leave, newReader, type Reading } from './reader.js';
import { openSite, type Site } from './site.js';

/** A site and a browser for one file of tests, and a new reader for each test. */
export class ReportReader {
  private site!: Site;
  private browser!: Browser;
  private reading!: Reading;

  get page(): Page {
    return this.reading.page;
  }

  get faults(): readonly string[] {
    return this.reading.faults;
  }

  get served(): Site {
    return this.site;
  }

  /** Registers what Jest runs before and after; call it inside `describe`. */
  static forTests(options: BrowserContextOptions = {}): ReportReader {
    const reader = new ReportReader();
    beforeAll(async () => {
      [reader.site, reader.browser] = await Promise.all([openSite(), launchBrowser()]);
    });
    beforeEach(async () => {
      reader.reading = await newReader(reader.browser, reader.site.url, options);
    });
    afterEach(() => leave(reader.page));
    afterAll(async () => {
      await reader.browser.close();
      await reader.site.close();
    });
    return reader;
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }
}
