import type { Browser } from 'playwright-core';
import { queueEmail } from '#notifications';
import { launchBrowser } from '../support/browser.js';
import { createTestApp, type TestApp } from '../support/create-test-app.js';
import { newReader } from './support/reader.js';

/** What the browser knows and the types of Node.js do not. */
interface StyledWindow {
  getComputedStyle(element: unknown): { readonly backgroundColor: string };
}

describe('the mailbox of development', () => {
  let context: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    context = await createTestApp();
    browser = await launchBrowser();
    await context.test.database.transaction((sql) =>
      queueEmail(sql, {
        to: 'compta@exemple.fr',
        language: 'fr',
        topic: 'verify-email',
        content: {
          subject: 'Confirmez votre adresse',
          title: 'Bienvenue',
          blocks: [{ kind: 'action', label: 'Confirmer', path: '/verify?token=abc' }],
          why: 'Vous venez de vous inscrire.',
        },
      }),
    );
  });
  afterAll(async () => {
    await browser.close();
    await context.close();
  });

  it('shows an e-mail as its reader sees it, under the content security policy', async () => {
    const url = (await context.app.getUrl()).replace('[::1]', '127.0.0.1');
    const { page, faults } = await newReader(browser, url);
    await page.goto('/dev/mailbox');
    await page.getByRole('link', { name: 'Confirmez votre adresse' }).click();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'Bienvenue' }).waitFor();
    const button = frame.getByRole('link', { name: 'Confirmer' });
    const colour = await button.evaluate(
      (element) => (globalThis as unknown as StyledWindow).getComputedStyle(element).backgroundColor,
    );
    // Styled: the policy lets the e-mail's own style sheet in.
    expect(colour).toBe('rgb(20, 83, 45)');
    await page
      .locator('pre')
      .getByRole('link', { name: /verify\?token=abc/ })
      .waitFor();
    expect(faults).toEqual([]);
  });
});
