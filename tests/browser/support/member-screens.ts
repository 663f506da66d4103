import type { BrowserContextOptions } from 'playwright-core';
import type { Person, SignedIn } from '../../support/sign-in.js';
import { newMember, readingAs, type Member } from './member.js';
import { newReader, type Reading } from './reader.js';
import { SharedBrowser } from './shared-browser.js';
import { openSite, type Site } from './site.js';

/** The screens of people who sign in, for one file of tests. */
export class MemberScreens extends SharedBrowser<Site> {
  /** Call it inside `describe`. */
  static forTests(): MemberScreens {
    const screens = new MemberScreens();
    screens.openForTests(openSite);
    return screens;
  }

  /** Somebody new in front of a screen. */
  async open(path: string, person: Person = {}, options: BrowserContextOptions = {}): Promise<Member> {
    return this.goTo(path, await newMember(this.browser, this.site, person, options));
  }

  /** Somebody who has an account. */
  async openAs(path: string, person: SignedIn): Promise<Member> {
    return this.goTo(path, await readingAs(this.browser, this.site, person));
  }

  async openAsVisitor(path: string): Promise<Reading> {
    return this.goTo(path, await newReader(this.browser, this.site.url));
  }

  private async goTo<T extends Reading>(path: string, reading: T): Promise<T> {
    await this.keep(reading).page.goto(path);
    return reading;
  }
}
