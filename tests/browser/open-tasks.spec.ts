import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { ImportsDesk } from '../support/imports-desk.js';
import { signFor } from '../support/charter-desk.js';
import { invoice, rate } from '../support/rating-desk.js';
import { CLIENT, OTHER_SUPPLIER } from '../support/rating-world.js';
import { seriousViolations } from './support/axe.js';
import { newMember, readingAs, type Member } from './support/member.js';
import { newReader } from './support/reader.js';
import { openRatingSite, type RatingSite } from './support/rating-site.js';
import { takeScreenshot } from './support/screenshot.js';

describe('the home of a signed-in person', () => {
  let site: RatingSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openRatingSite('2026-06-01'), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** A browser knows that somebody signed in with it once a screen of members was open. */
  async function goHome(member: Member, language: 'fr' | 'en' = 'en'): Promise<Member> {
    await member.page.clock.setFixedTime(site.clock.now());
    await member.page.goto('/en/account', { waitUntil: 'networkidle' });
    await member.page.goto(`/${language}`);
    return member;
  }
  const tasks = ({ page }: Member, title = 'Waiting for you') => page.getByRole('region', { name: title });

  it('shows visitors nothing of it, and asks nothing for them', async () => {
    const { page } = await newReader(browser, site.url);
    const parts: string[] = [];
    page.on('request', (request) => parts.push(request.url()));
    await page.goto('/en', { waitUntil: 'networkidle' });
    expect(await page.getByRole('region', { name: 'Waiting for you' }).count()).toBe(0);
    expect(parts.filter((url) => /open-tasks/.test(url))).toEqual([]);
  });

  it('begins with founding an organisation', async () => {
    const member = await goHome(await newMember(browser, site));
    await tasks(member).getByRole('link', { name: 'Found your organisation' }).click();
    await member.page.waitForURL('**/en/account/organisation');
  });

  it('goes on with the claim, step by step', async () => {
    const member = await goHome(await newMember(browser, site, { company: OTHER_SUPPLIER.id }));
    await tasks(member)
      .getByRole('link', { name: `Prove that you act for ${OTHER_SUPPLIER.name}` })
      .waitFor();
    const { organisationId, accountId } = member.person;
    const { database } = site.test;
    const claim = async (status: string) => {
      await database.rows('DELETE FROM company_claim WHERE organisation_id = $1', [organisationId]);
      await database.rows(
        `INSERT INTO company_claim (organisation_id, company_id, status, proof, requested_by, requested_at)
         VALUES ($1, $2, $3, 'DOCUMENT', $4, '2026-05-30')`,
        [organisationId, OTHER_SUPPLIER.id, status, accountId],
      );
    };
    for (const [status, title] of [
      ['REQUESTED', 'Enter the code that you received'],
      ['PROOF_PENDING', 'Your proof is being looked at'],
      ['CHALLENGED', 'Somebody challenges that you act for'],
    ] as const) {
      await claim(status);
      await member.page.reload();
      await tasks(member).getByRole('link', { name: title }).waitFor();
    }
    await claim('VERIFIED');
    await member.page.reload();
    await tasks(member).getByText('Nothing waits for you.').waitFor();
  });

  it('shows notices with the days that are left, and ratings of which nobody can be told', async () => {
    const unpaid = invoice('N-1', { dueOn: '2026-03-31', outcome: 'UNPAID' });
    const id = await site.desk.submit(rate(unpaid), { proofs: ['ORDER', 'INVOICE'] });
    await site.performEvents();
    site.clock.travelTo(new Date('2026-06-13T12:00:00Z'));
    const client = await goHome(await readingAs(browser, site, site.client));
    const search = await client.page.getByRole('main').getByRole('combobox').boundingBox();
    const list = await tasks(client).boundingBox();
    expect(search!.y).toBeLessThan(list!.y);
    await tasks(client).getByText('3 days left before publication is decided.').waitFor();
    const link = tasks(client).getByRole('link', { name: 'Answer EXEMPLE PLOMBERIE' });
    expect(await link.getAttribute('href')).toBe(`/en/ratings/${id}`);

    await site.test.database.rows(`UPDATE rating SET status = 'SUBMITTED' WHERE id = $1`, [id]);
    const author = await goHome(await readingAs(browser, site, site.author));
    await tasks(author)
      .getByRole('link', { name: `Say whom to inform at ${CLIENT.name}` })
      .waitFor();
    await site.test.database.rows(`UPDATE rating SET status = 'NOTICE_SENT' WHERE id = $1`, [id]);
  });

  it('shows imports that wait for a confirmation', async () => {
    const bytes = 'Client;Facture;Echeance;Montant;Reglement\nEXEMPLE;F-1;31/03/2026;1200,00;\n';
    const { id } = await new ImportsDesk(site).read({ name: 'ventes-2026.csv', bytes });
    const author = await goHome(await readingAs(browser, site, site.author), 'fr');
    const link = tasks(author, 'Ce qui vous attend').getByRole('link', {
      name: 'Confirmez l’import ventes-2026.csv',
    });
    expect(await link.getAttribute('href')).toBe(`/fr/imports/${id}`);
  });

  it.each([
    [
      'fr' as const,
      'Ce qui vous attend',
      { colorScheme: 'dark' as const, viewport: { width: 360, height: 780 } },
    ],
    ['en' as const, 'Waiting for you', { colorScheme: 'light' as const }],
  ])('is accessible, silent and fits: %s', async (language, title, options) => {
    const client = await goHome(await readingAs(browser, site, site.client, options), language);
    await tasks(client, title).getByRole('link').first().waitFor();
    await takeScreenshot(client.page, `open-tasks-${language}-${options.colorScheme}`);
    expect(await seriousViolations(client.page)).toEqual([]);
    expect(
      await client.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
    ).toBeLessThanOrEqual(0);
    expect(client.faults).toEqual([]);
  });

  it('asks the owners of a signatory to renew its commitment, and nobody else', async () => {
    await signFor(site, site.client, CLIENT.id);
    site.clock.travelTo(new Date('2028-05-02T12:00:00Z'));
    const owner = await goHome(await readingAs(browser, site, site.client));
    await tasks(owner).getByText('It ends on 13 June 2028, and the badge with it.').waitFor();
    await tasks(owner).getByRole('link', { name: 'Renew your commitment' }).click();
    await owner.page.waitForURL('**/en/account/charter/sign');
    const viewer = await goHome(await newMember(browser, site, { company: CLIENT.id, role: 'VIEWER' }));
    await tasks(viewer).getByRole('link').first().waitFor();
    expect(await tasks(viewer).getByRole('link', { name: 'Renew your commitment' }).count()).toBe(0);
  });
});
