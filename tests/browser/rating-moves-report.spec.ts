import type { Browser, Page } from 'playwright-core';
import { JobRegistry, JobRuntime } from '#jobs';
import { launchBrowser } from '../support/browser.js';
import { PublicFacts } from '../support/public-facts.js';
import { invoice, rate } from '../support/rating-desk.js';
import { CLIENT } from '../support/rating-world.js';
import { until } from '../support/until.js';
import { newReader } from './support/reader.js';
import { openRatingSite, type RatingSite } from './support/rating-site.js';

const REPORT = `/en/company/${CLIENT.id}`;
const late = { dueOn: '2026-03-31', payments: [{ paidOn: '2026-05-20', amountMinor: '120000' }] };

/** The whole way in one go: form, outbox, queue, worker, notice, schedule, snapshot, cache of answers, screen. */
describe('a submitted and published rating', () => {
  let site: RatingSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openRatingSite('2026-06-01'), launchBrowser()]);
    await new PublicFacts(site.test.database).accounts(CLIENT.id, '2025-12-31', {
      equity_ratio: 30,
      liquidity_ratio: 130,
      cash_flow_margin: 4,
    });
    await site.app.get(JobRuntime).start();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const waterfall = (page: Page) => page.getByRole('region', { name: 'Where the score comes from' });
  const scoreOn = async (page: Page) => {
    const gauge = page.getByRole('region', { name: 'Our opinion' }).getByRole('img');
    return Number(/^Score of ([\d.]+)/.exec((await gauge.getAttribute('aria-label')) ?? '')?.[1]);
  };
  const publishWhatIsDue = () =>
    site.app
      .get(JobRegistry)
      .allSchedules()
      .find(({ name }) => name === 'PublishDueRatings')!
      .run();

  it('moves the score that an open report shows next, and its line says who speaks', async () => {
    const { page } = await newReader(browser, site.url);
    await page.goto(REPORT);
    await waterfall(page).waitFor();
    const before = await scoreOn(page);
    expect(before).toBeGreaterThan(0);

    const id = await site.desk.submit(rate(...['A-1', 'A-2', 'A-3'].map((name) => invoice(name, late))), {
      proofs: ['ORDER', 'INVOICE'],
    });
    await until(async () => (await site.desk.seenBy('client', id))['status'] === 'NOTICE_SENT');
    await page.reload();
    await waterfall(page).waitFor();
    expect(await scoreOn(page)).toBe(before);

    // A day later the answer is kept under a question of its own: asked once before, so that a stale one would show.
    site.clock.travelTo(new Date('2026-06-16T12:00:00Z'));
    await page.reload();
    await waterfall(page).waitFor();
    const unmoved = await scoreOn(page);
    expect(await waterfall(page).getByText('Verified supplier').count()).toBe(0);

    await publishWhatIsDue();
    await until(async () => {
      await page.reload();
      await waterfall(page).waitFor();
      return (await waterfall(page).getByText('Verified supplier').count()) > 0;
    });
    const line = waterfall(page).getByRole('row').filter({ hasText: 'Verified supplier' });
    expect(await line.innerText()).toMatch(
      /^Verified supplier, with documents\s*Travaux d’installation d’eau et de gaz[^\n]*, 10 to 19 employees: 3 invoices/,
    );
    expect(await scoreOn(page)).toBeLessThan(unmoved);
  });
});
