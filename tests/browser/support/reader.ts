import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Reading {
  readonly page: Page;
  /** What no screen may do: write an error to the console, throw, or ask anything of another site. */
  readonly faults: string[];
}

export const DESKTOP = { width: 1280, height: 860 };
export const PHONE = { width: 390, height: 844 };
/** The narrowest that is in wide use. */
export const SMALL_PHONE = { width: 360, height: 780 };

/** A limit on hanging, on slow machines too; well below that of a whole test, so that a failure names what was waited for. */
const PATIENCE_MS = 40_000;

/** A reader with a browser of their own: nothing remembered, nothing cached. */
export async function newReader(
  browser: Browser,
  siteUrl: string,
  options: BrowserContextOptions = {},
): Promise<Reading> {
  const context = await browser.newContext({
    baseURL: siteUrl,
    viewport: DESKTOP,
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(siteUrl)) faults.push(`outside request: ${request.url()}`);
  });
  return { page, faults };
}

/** Ends a reading. A request that a test still amends would otherwise throw, outside any test, and end the whole run. */
export async function leave(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().close();
}
