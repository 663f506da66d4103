import type { BrowserContextOptions, Page } from 'playwright-core';
import type { SignedIn } from '../../support/sign-in.js';
import { seriousViolations } from './axe.js';
import { openRatingSite, type RatingSite } from './rating-site.js';
import { readingAs } from './member.js';
import { newReader, type Reading } from './reader.js';
import { takeScreenshot } from './screenshot.js';
import { SharedBrowser } from './shared-browser.js';

interface Opening extends BrowserContextOptions {
  /** Left out: a visitor. */
  readonly as?: SignedIn;
}

/** The screens of suppliers and their clients, for one file of tests. Whatever a reader was shown is silent: no error, no request to another site. */
export class Screens extends SharedBrowser<RatingSite> {
  /** Call it inside `describe`. `prepare`: what all tests of the file find. */
  static forTests(today: string, prepare?: (site: RatingSite) => Promise<void>): Screens {
    const screens = new Screens();
    screens.openForTests(() => openRatingSite(today));
    if (prepare) beforeAll(() => prepare(screens.site));
    return screens;
  }

  /** A new reader in front of a screen, at the time of the site. */
  async open(address: string, { as, ...options }: Opening = {}): Promise<Page> {
    const reading = await (as
      ? readingAs(this.browser, this.site, as, options)
      : newReader(this.browser, this.site.url, options));
    this.keep(reading);
    await reading.page.clock.setFixedTime(this.site.clock.now());
    await reading.page.goto(address, { waitUntil: 'networkidle' });
    return reading.page;
  }

  protected override check(readings: readonly Reading[]): void {
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
