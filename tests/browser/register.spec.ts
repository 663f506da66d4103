import type { Page } from 'playwright-core';
import { assessedAs, changeStatus, signFor } from '../support/charter-desk.js';
import { CLIENT, OTHER_SUPPLIER, proveClaim, SUPPLIER } from '../support/rating-world.js';
import { signUpAndIn } from '../support/sign-in.js';
import { until } from '../support/until.js';
import { PHONE } from './support/reader.js';
import type { RatingSite } from './support/rating-site.js';
import { checkScreen, Screens } from './support/screens.js';

describe('the register of signatories', () => {
  const screens = Screens.forTests('2026-03-02', signLeaveAndComeBack);

  async function onlyRow(page: Page, name: string): Promise<void> {
    await until(async () => (await page.getByRole('row').count()) === 2);
    await page.getByRole('link', { name }).waitFor();
  }

  it('lists who signed, left and came back, and narrows down, with an address to share', async () => {
    const page = await screens.open('/fr/registre');
    await page.getByRole('link', { name: CLIENT.name }).waitFor();
    expect(await page.getByRole('row').count()).toBe(4);
    await checkScreen(page, 'register');
    await page.getByLabel('Palier').selectOption('GOLD');
    await page.waitForURL('**/registre?tier=GOLD');
    await onlyRow(page, CLIENT.name);
    await page.getByLabel('Statut').selectOption('SUSPENDED');
    await page.getByRole('heading', { name: 'Aucun signataire ne correspond' }).waitFor();
    await page.goto('/fr/registre');
    await page.getByLabel('Nom ou numéro').fill(SUPPLIER.number);
    await page.waitForURL(`**/registre?q=${SUPPLIER.number}`);
    await onlyRow(page, SUPPLIER.name);
  });

  it('gives the whole register away as CSV and as JSON', async () => {
    const page = await screens.open('/en/register', { viewport: PHONE, colorScheme: 'dark' });
    await page.getByRole('link', { name: CLIENT.name }).waitFor();
    await checkScreen(page, 'register-phone-dark');
    for (const format of ['CSV', 'JSON']) {
      const address = await page
        .getByRole('link', { name: `${format}, the whole register` })
        .getAttribute('href');
      const answer = await fetch(new URL(address!, screens.site.url));
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain(CLIENT.number);
    }
  });

  it('keeps a suspension and its end readable, and says what a breach is', async () => {
    const page = await screens.open(`/fr/registre/${SUPPLIER.id}`);
    await page.getByRole('heading', { level: 1, name: SUPPLIER.name }).waitFor();
    const history = page.getByRole('region', { name: 'Historique public' }).getByRole('listitem');
    const steps = await history.allInnerTexts();
    expect(steps.map((step) => step.split('\n')[0])).toEqual([
      'Engagement rétabli',
      'Engagement suspendu',
      'Charte signée',
    ]);
    await page.getByText('Une facture payée en retard n’en est pas un', { exact: false }).waitFor();
    await checkScreen(page, 'register-entry');
    await page.getByRole('link', { name: 'Signaler un manquement' }).press('Enter');
    await page.waitForURL('**/fr/connexion?next=*');
    const english = await screens.open(`/en/register/${CLIENT.id}`, { viewport: PHONE });
    await english.getByText('Tier measured (Gold)', { exact: false }).waitFor();
    await english.getByText('95% of invoices paid within 30 days').waitFor();
    await checkScreen(english, 'register-entry-phone');
    await english.getByRole('link', { name: 'Verify its badge' }).click();
    await english.getByRole('heading', { level: 2, name: 'Valid' }).waitFor();
  });

  it('says of a company that never signed that this is no fault', async () => {
    const page = await screens.open('/en/register/FR-552032534');
    await page.getByRole('heading', { name: 'This company is not in the register' }).waitFor();
    await checkScreen(page, 'register-not-in');
  });

  it('is told on the report of the company, with no point for it', async () => {
    const page = await screens.open(`/en/company/${CLIENT.id}`);
    const fact = page.getByRole('region', { name: 'Good-payer charter' });
    await fact.getByText('does not move the score', { exact: false }).waitFor();
    await checkScreen(page, 'report-charter');
    await fact.getByRole('link', { name: 'See its commitment in the register' }).click();
    await page.waitForURL(`**/en/register/${CLIENT.id}`);
  });
});

/** One came back after a suspension, one left, one is the best. */
async function signLeaveAndComeBack(site: RatingSite): Promise<void> {
  const painter = await signUpAndIn(site.app, { company: OTHER_SUPPLIER.id });
  await proveClaim(site, painter, OTHER_SUPPLIER.id);
  const back = await signFor(site, site.author, SUPPLIER.id);
  const left = await signFor(site, painter, OTHER_SUPPLIER.id);
  for (const [day, action] of [
    ['2026-05-04', 'OPEN_REVIEW'],
    ['2026-06-15', 'SUSPEND'],
    ['2026-09-01', 'REINSTATE'],
  ] as const) {
    site.clock.travelTo(new Date(`${day}T12:00:00Z`));
    await changeStatus(site, back.id, action);
  }
  site.clock.travelTo(new Date('2026-10-01T12:00:00Z'));
  const gold = await signFor(site, site.client, CLIENT.id);
  await assessedAs(site, gold.id, 'GOLD');
  await changeStatus(site, left.id, 'WITHDRAW');
  await site.performEvents();
}
