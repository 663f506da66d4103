import type { Browser } from 'playwright-core';
import { DeadLetters, JobRegistry, JobRuntime, recordEvent } from '#jobs';
import { FindSigns } from '../../libs/ratings/guards/find-signs/find-signs.js';
import { launchBrowser } from '../support/browser.js';
import { emailsTo } from '../support/mailbox.js';
import { ModerationDesk, STATEMENT } from '../support/moderation-desk.js';
import { storeCrowd } from '../support/rater-crowd.js';
import { CLIENT } from '../support/rating-world.js';
import { signUpAndIn, type SignedIn } from '../support/sign-in.js';
import { until } from '../support/until.js';
import { uploaded } from '../support/upload.js';
import { seriousViolations } from './support/axe.js';
import { readingAs } from './support/member.js';
import { openRatingSite, type RatingSite } from './support/rating-site.js';
import { takeScreenshot } from './support/screenshot.js';

const PHONE = { width: 360, height: 780 };
const COMMENT = '<b>Trois relances</b> restées sans réponse.';

describe('moderation', () => {
  let site: RatingSite;
  let browser: Browser;
  let desk: ModerationDesk;
  beforeAll(async () => {
    [site, browser] = await Promise.all([openRatingSite('2026-06-02'), launchBrowser()]);
    desk = await ModerationDesk.open(site);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function open(who: SignedIn, address: string, options = {}) {
    const member = await readingAs(browser, site, who, options);
    await member.page.clock.setFixedTime(site.clock.now());
    await member.page.goto(address, { waitUntil: 'networkidle' });
    return member;
  }

  it('says that nothing waits, and is closed to whoever is no moderator', async () => {
    const { page, faults } = await open(desk.moderator, '/fr/moderation');
    await page.getByRole('heading', { name: 'Rien n’attend' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    const member = await open(site.author, '/fr/moderation');
    await member.page.getByRole('heading', { name: 'Réservé à la modération' }).waitFor();
    expect(await member.page.getByRole('link', { name: 'Modération' }).count()).toBe(0);
  });

  describe('with cases', () => {
    let disputed: string;
    beforeAll(async () => {
      disputed = await desk.inModeration({ comment: COMMENT });
      await storeCrowd(
        site.test.database,
        [1, 2, 3].map((number) => ({
          number,
          network: `81.20.30.${number}`,
          comment: 'Cette entreprise est le meilleur payeur de la région, toujours à l’heure.',
          foundedOn: '2026-05-28',
          answer: 5,
        })),
      );
      await site.app.get(FindSigns).execute();
    });

    it('lists them, the soonest due first, with their signs, and narrows to one kind', async () => {
      const { page, faults } = await open(desk.moderator, '/en/moderation');
      const rows = page.getByRole('row');
      await page.getByRole('link', { name: 'EXEMPLE PLOMBERIE rates EXEMPLE INDUSTRIE' }).first().waitFor();
      // The two sides of this world share an e-mail domain: that is a sign as well.
      expect(await rows.count()).toBe(6);
      expect(await rows.nth(1).innerText()).toContain('Dispute');
      expect(await seriousViolations(page)).toEqual([]);
      await takeScreenshot(page, 'moderation-queue');
      await page.getByRole('button', { name: 'Signs', exact: true }).press('Enter');
      await page.waitForURL('**/moderation?queue=GUARD');
      // The signs stand in the list that is being left, too.
      await rows.filter({ hasText: 'Dispute' }).waitFor({ state: 'detached' });
      await page.getByRole('cell', { name: 'Cluster of raters' }).first().waitFor();
      expect(await rows.count()).toBe(5);
      expect(faults).toEqual([]);
    });

    it('explains signs in plain words, in the language of the page', async () => {
      const cases = (await desk.queue('GUARD')) as { id: string; signs: { kind: string }[] }[];
      const found = cases.find(({ signs }) => signs.some(({ kind }) => kind === 'CLUSTER'))!;
      const { page } = await open(desk.moderator, `/fr/moderation/${found.id}`);
      const why = page.getByRole('region', { name: 'Pourquoi ce dossier' });
      await why.getByText('leurs commentaires sont presque les mêmes').waitFor();
      await why.getByText('2 autres évaluations concernées', { exact: false }).waitFor();
      await why.getByRole('link', { name: 'Évaluation 2' }).waitFor();
      await page.getByRole('radio', { name: 'Écarter une partie' }).check();
      await page.getByText('L’évaluation reste visible et ne compte pas dans le score.').waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      await takeScreenshot(page, 'moderation-signs');
    });

    it('shows both sides with their documents on a phone too, and no text as markup', async () => {
      const id = await desk.caseOf(disputed);
      for (const language of ['fr', 'en'] as const) {
        const { page, faults } = await open(desk.moderator, `/${language}/moderation/${id}`, {
          viewport: PHONE,
        });
        await page.getByText(COMMENT).waitFor();
        await page.getByText('Payée le 2 avril.').waitFor();
        await page.getByText('Le paiement est arrivé le 20 mai, voyez le relevé.').waitFor();
        expect(await page.getByRole('link', { name: /\.pdf$/ }).count()).toBe(2);
        expect(await page.locator('main b').count()).toBe(0);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
        expect(await seriousViolations(page)).toEqual([]);
        await takeScreenshot(page, `moderation-case-phone-${language}`);
        expect(faults).toEqual([]);
      }
    });

    it('is decided with the keyboard: preview first, then once, and both sides are written to', async () => {
      const id = await desk.caseOf(disputed);
      const { page, faults } = await open(desk.moderator, `/fr/moderation/${id}`, { colorScheme: 'dark' });
      await page.getByRole('button', { name: 'Décider et écrire aux parties' }).press('Enter');
      await page.getByRole('alert').getByText('Choisissez une décision et un motif').waitFor();
      await page.getByRole('radio', { name: 'Écarter une partie' }).press('Space');
      await page
        .getByLabel('Motif')
        .selectOption({ label: 'La somme n’est pas certaine : un différend porte sur la prestation.' });
      await page.getByLabel('Motivation').fill('Trop court.');
      await page.getByText('Encore 19 caractères.').waitFor();
      await page.getByLabel('Motivation').fill(STATEMENT);
      await page.getByRole('button', { name: 'Décider et écrire aux parties' }).press('Enter');
      await page.getByRole('alert').getByText('Dites ce qui est écarté').waitFor();
      await page.getByRole('checkbox', { name: 'Le commentaire' }).press('Space');
      await page.getByRole('button', { name: 'Voir les e-mails' }).press('Enter');
      const email = page.getByRole('article').first();
      await email.getByText(STATEMENT).waitFor();
      await email.getByText('recours gratuit', { exact: false }).waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      await takeScreenshot(page, 'moderation-decision-dark');
      expect(await emailsTo(site.test.database, 'compta@exemple.fr')).not.toContainEqual(
        expect.objectContaining({ topic: 'moderation-decision' }),
      );
      await page.getByRole('button', { name: 'Décider et écrire aux parties' }).press('Enter');
      await page.getByText('C’est décidé.', { exact: false }).waitFor();
      await page
        .getByRole('button', { name: 'Décider et écrire aux parties' })
        .waitFor({ state: 'detached' });
      expect(await desk.seenBy('author', disputed)).toMatchObject({ comment: null });
      expect(await emailsTo(site.test.database, 'compta@exemple.fr')).toContainEqual(
        expect.objectContaining({ topic: 'moderation-decision', language: 'fr' }),
      );
      expect(faults).toEqual([]);
    });

    it('tells an excluded moderator why, without a form', async () => {
      const [decision] = (await desk.decisionsSeenBy('author', disputed)) as { caseId: string }[];
      await desk.appeal('author', decision!.caseId);
      const appeal = await desk.caseOf(disputed);
      const { page } = await open(desk.moderator, `/en/moderation/${appeal}`);
      await page.getByText('You have decided on this rating before', { exact: false }).waitFor();
      expect(await page.getByRole('main').getByRole('radio').count()).toBe(0);
      await page.getByText('La décision ignore notre relevé.').waitFor();
      await page.getByText('Comment set aside').waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      const other = await open(desk.other, `/en/moderation/${appeal}`);
      await other.page.getByRole('radio', { name: 'Uphold' }).waitFor();
    });

    it('says when a case is not there', async () => {
      const { page } = await open(desk.moderator, '/en/moderation/00000000-0000-4000-8000-000000000000');
      await page.getByRole('heading', { name: 'Case not found' }).waitFor();
    });
  });

  describe('of company claims', () => {
    it('decides on a document', async () => {
      const owner = await signUpAndIn(site.app, { company: 'FR-443061841' });
      const fileId = await uploaded(site.app, owner, { purpose: 'CLAIM', name: 'kbis.pdf' });
      const claim = await owner.ask<{ claimCompany: { id: string } }>(
        'mutation ($input: ClaimCompanyInput!) { claimCompany(input: $input) { __typename ... on CompanyClaim { id } ... on UserError { code } } }',
        { input: { proof: 'DOCUMENT', fileIds: [fileId] } },
      );
      expect(claim.text).toContain('"CompanyClaim"');
      const { page, faults } = await open(desk.moderator, '/fr/moderation');
      // Among the ratings nothing of it is seen: the way to it is.
      await page
        .getByText('Attendent aussi')
        .getByRole('link', { name: 'Demandes d’entreprises' })
        .press('Enter');
      await page.waitForURL('**/fr/moderation?queue=CLAIMS');
      await page.getByRole('link', { name: 'EXEMPLE PEINTURE' }).press('Enter');
      await page.getByRole('heading', { level: 1, name: 'EXEMPLE PEINTURE' }).waitFor();
      await page.getByRole('link', { name: 'kbis.pdf' }).waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      await takeScreenshot(page, 'moderation-claim');
      await page.getByRole('radio', { name: 'Accepter' }).check();
      await page.getByLabel('Motivation').fill('L’extrait du registre est à jour et nomme l’entreprise.');
      await page.getByRole('button', { name: 'Décider et écrire aux parties' }).click();
      await page.getByText('C’est enregistré.', { exact: false }).waitFor();
      await page.getByRole('radio', { name: 'Retirer' }).waitFor();
      expect(faults).toEqual([]);
    });
  });

  describe('of the background', () => {
    let isMended = false;
    const done: unknown[] = [];

    it('shows the operator what failed, in both languages, and hands it to the workers again', async () => {
      const { app, test } = site;
      app.get(JobRegistry).addHandler({
        name: 'Fragile',
        eventType: 'Tested',
        patience: { attempts: 1, firstPauseMs: 1 },
        handle: async ({ companyId }) => {
          if (!isMended) throw new Error('it breaks');
          done.push(companyId);
        },
      });
      const french = await open(desk.moderator, '/fr/exploitation');
      await french.page.getByText('Aucune tâche en échec.').waitFor();
      await french.page.getByText('Tous les e-mails sont partis.').waitFor();
      expect(await seriousViolations(french.page)).toEqual([]);

      await app.get(JobRuntime).start();
      const payload = { companyId: CLIENT.id };
      await test.database.transaction((sql) => recordEvent(sql, { type: 'Tested', payload }));
      await until(async () => (await app.get(DeadLetters).count()) === 1);
      const { page, faults } = await open(desk.moderator, '/en/operator');
      await page.getByText('it breaks').waitFor();
      await page.getByText(CLIENT.id, { exact: false }).waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      await takeScreenshot(page, 'operator');
      isMended = true;
      await page.getByRole('button', { name: 'Retry Fragile' }).press('Enter');
      await page.getByText('The job is with the workers again.').waitFor();
      await until(async () => done.length === 1);
      await page.getByText('No failed job.').waitFor();
      expect(faults).toEqual([]);
    });
  });
});
