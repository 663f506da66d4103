import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../../support/browser.js';
import type { Person, SignedIn } from '../../support/sign-in.js';
import { newMember, readingAs, type Member } from './member.js';
import { leave, newReader, type Reading } from './reader.js';
import { openSite, type Site } from './site.js';

/** The screens of people who sign in, for one file of tests: one site and one browser, a browser of their own for each reader. */
export class MemberScreens {
  private opened!: Site;
  private browser!: Browser;
  private readings: Reading[] = [];

  get site(): Site {
    return this.opened;
  }

  /** Registers what Jest runs before and after; call it inside `describe`. */
  static forTests(): MemberScreens {
    const screens = new MemberScreens();
    beforeAll(async () => {
      [screens.opened, screens.browser] = await Promise.all([openSite(), launchBrowser()]);
    });
    afterEach(async () => {
      await Promise.all(screens.readings.splice(0).map(({ page }) => leave(page)));
    });
    afterAll(async () => {
      await screens.browser.close();
      await screens.opened.close();
    });
    return screens;
  }

  /** Somebody new in front of a screen. */
  async open(path: string, person: Person = {}, options: BrowserContextOptions = {}): Promise<Member> {
    return this.goTo(path, await newMember(this.browser, this.opened, person, options));
  }

  /** Somebody who has an account. */
  async openAs(path: string, person: SignedIn): Promise<Member> {
    return this.goTo(path, await readingAs(this.browser, this.opened, person));
  }

  async openAsVisitor(path: string): Promise<Reading> {
    return this.goTo(path, await newReader(this.browser, this.opened.url));
  }

  private async goTo<T extends Reading>(path: string, reading: T): Promise<T> {
    this.readings.push(reading);
    await reading.page.goto(path);
    return reading;
  }
}
