import type { Browser, BrowserContextOptions } from 'playwright-core';
import { signUpAndIn, type Person, type SignedIn } from '../../support/sign-in.js';
import { newReader, type Reading } from './reader.js';
import type { Site } from './site.js';

type Place = Pick<Site, 'app' | 'url'>;

/** A reader with an open session: `person` also asks the API, `page` shows what they see. */
export interface Member extends Reading {
  readonly person: SignedIn;
}

/** Somebody new, signed in without the screens of sign-in. */
export async function newMember(
  browser: Browser,
  site: Place,
  person: Person = {},
  options: BrowserContextOptions = {},
): Promise<Member> {
  return readingAs(browser, site, await signUpAndIn(site.app, person), options);
}

/** The same person in a browser of their own, e.g. once they became a moderator. */
export async function readingAs(
  browser: Browser,
  site: Place,
  person: SignedIn,
  options: BrowserContextOptions = {},
): Promise<Member> {
  const reading = await newReader(browser, site.url, options);
  const separator = person.cookie.indexOf('=');
  const name = person.cookie.slice(0, separator);
  const value = person.cookie.slice(separator + 1);
  await reading.page.context().addCookies([{ name, value, url: site.url, httpOnly: true, sameSite: 'Lax' }]);
  return { ...reading, person };
}
