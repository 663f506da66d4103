import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { createTestApp, type TestApp } from '../support/create-test-app.js';

describe('the page that explores the API', () => {
  let context: TestApp;
  let browser: Browser;
  let url = '';
  beforeAll(async () => {
    context = await createTestApp({ environment: { GRAPHIQL: 'on' } });
    url = await context.app.getUrl();
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await context.close();
  });

  it('runs a query under the content security policy, and asks nothing of any other server', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const outside: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on(
      'request',
      (request) =>
        !/^(data|blob):/.test(request.url()) && !request.url().startsWith(url) && outside.push(request.url()),
    );
    await page.goto(`${url}/graphiql`);
    await page.getByText('Will this client pay').waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.result-window').getByText('COMPANY_NOT_FOUND').waitFor();
    await page.close();
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('is not there when it is switched off', async () => {
    const closed = await createTestApp();
    const { body } = await closed.app.inject({
      method: 'GET',
      url: '/graphiql/',
      headers: { accept: 'text/html' },
    });
    await closed.close();
    expect(body).not.toContain('GraphiQL');
  });
});
