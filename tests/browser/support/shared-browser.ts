import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser.js';
import { leave, type Reading } from './reader.js';

/** One site and one browser for a file of tests, and a window for each reader, which ends with the test. */
export abstract class SharedBrowser<TSite extends { close(): Promise<void> }> {
  protected browser!: Browser;
  private opened!: TSite;
  private readings: Reading[] = [];

  get site(): TSite {
    return this.opened;
  }

  /** Registers what Jest runs before and after; call it inside `describe`. */
  protected openForTests(open: () => Promise<TSite>): void {
    beforeAll(async () => {
      [this.opened, this.browser] = await Promise.all([open(), launchBrowser()]);
    });
    afterEach(async () => {
      const readings = this.readings.splice(0);
      await Promise.all(readings.map(({ page }) => leave(page)));
      this.check(readings);
    });
    afterAll(async () => {
      await this.browser.close();
      await this.opened.close();
    });
  }

  protected keep<T extends Reading>(reading: T): T {
    this.readings.push(reading);
    return reading;
  }

  /** What must hold of all that readers were shown in a test. */
  protected check(_readings: readonly Reading[]): void {}
}
