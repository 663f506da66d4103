import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser.js';
import type { SignedIn } from '../../support/sign-in.js';
import { seriousViolations } from './axe.js';
import { openRatingSite, type RatingSite } from './rating-site.js';
import { readingAs } from './member.js';
import { leave, newReader, type Reading } from './reader.js';
import { takeScreenshot } from './screenshot.js';

interface Opening extends BrowserContextOptions {
  /** Left out: a visitor. */
  readonly as?: SignedIn;
}

/**
 * The screens of suppliers and their clients, for one file of tests: one site and one browser, a browser of their own for each
 * reader. Whatever a reader was shown is silent: no error, no request to another site.
 */
export class Screens {
  private opened!: RatingSite;
  private browser!: Browser;
  private readings: Reading[] = [];

  get site(): RatingSite {
    return this.opened;
  }

  /** Registers what Jest runs before and after; call it inside `describe`. `prepare`: what all tests of the file find. */
  static forTests(today: string, prepare?: (site: RatingSite) => Promise<void>): Screens {
    const screens = new Screens();
    beforeAll(async () => {
      [screens.opened, screens.browser] = await Promise.all([openRatingSite(today), launchBrowser()]);
      await prepare?.(screens.opened);
    });
    afterEach(() => screens.leaveAll());
    afterAll(async () => {
      await screens.browser.close();
      await screens.opened.close();
    });
    return screens;
  }

  /** A new reader in front of a screen, at the time of the site. */
  async open(address: string, { as, ...options }: Opening = {}): Promise<Page> {
    const reading = await (as
      ? readingAs(this.browser, this.opened, as, options)
      : newReader(this.browser, this.opened.url, options));
    this.readings.push(reading);
    await reading.page.clock.setFixedTime(this.opened.clock.now());
    await reading.page.goto(address, { waitUntil: 'networkidle' });
    return reading.page;
  }

  private async leaveAll(): Promise<void> {
    const readings = this.readings.splice(0);
    await Promise.all(readings.map(({ page }) => leave(page)));
    expect(readings.flatMap(({ faults }) => faults)).toEqual([]);
  }
}

/** What every screen is: accessible as far as a program can tell, one title, no wider than its window. Keeps its picture. */
export async function checkScreen(page: Page, picture: string): Promise<void> {
  await takeScreenshot(page, picture);
  expect(await seriousViolations(page)).toEqual([]);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  expect(overflow).toBeLessThanOrEqual(0);
}
