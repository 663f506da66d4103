import { signFor } from '../support/charter-desk.js';
import { LATE, newModerator } from '../support/moderation-desk.js';
import { invoice, rate } from '../support/rating-desk.js';
import { CLIENT, SUPPLIER } from '../support/rating-world.js';
import type { SignedIn } from '../support/sign-in.js';
import { PDF } from '../support/upload.js';
import { SMALL_PHONE } from './support/reader.js';
import { checkScreen, Screens } from './support/screens.js';

const REPORTED =
  'Les conditions sont passées de 30 à 60 jours après la livraison, sur deux factures de mars.';
const ANSWERED = 'Le changement vient d’une erreur de notre nouveau logiciel, corrigée depuis.';
const DECIDED = 'Les deux factures montrent un délai allongé après coup, que le signataire reconnaît.';
const PLANNED = 'Les conditions de chaque commande sont figées au contrat ; un contrôle a lieu chaque mois.';

/** One breach, from the report to the appeal, as each of the three sides sees it. */
describe('the review of a breach of the charter', () => {
  let moderator: SignedIn;
  const screens = Screens.forTests('2026-06-02', async (site) => {
    moderator = await newModerator(site);
    await signFor(site, site.client, CLIENT.id);
    const told = rate(invoice('C-1', LATE), invoice('C-2', LATE));
    await site.desk.submit(told, { proofs: ['ORDER', 'INVOICE'] });
    await site.performEvents();
  });

  it('is opened by a supplier, from its client, with evidence: one late invoice is not a breach', async () => {
    const page = await screens.open(`/fr/clients/${CLIENT.id}`, { as: screens.site.author });
    const note = page.getByRole('region', { name: 'Ce client a signé la charte' });
    await note.getByText('Une facture en retard n’est pas un manquement', { exact: false }).waitFor();
    await note.getByRole('link', { name: 'Signaler un manquement' }).press('Enter');
    await page.getByRole('heading', { name: `Signaler un manquement de ${CLIENT.name}` }).waitFor();
    await page.getByRole('heading', { name: 'Une facture en retard n’est pas un manquement' }).waitFor();
    await page.getByLabel('Les faits').fill(REPORTED);
    await page.getByRole('button', { name: 'Ouvrir l’examen' }).press('Enter');
    await page.getByText('Choisissez l’engagement en cause.').waitFor();
    await page.getByRole('radio').nth(1).press('Space');
    await page.getByRole('button', { name: 'Ouvrir l’examen' }).press('Enter');
    await page.getByText('Joignez au moins une pièce', { exact: false }).waitFor();
    const conditions = { name: 'conditions.pdf', mimeType: 'application/pdf', buffer: PDF };
    await page.locator('input[type=file]').setInputFiles(conditions);
    await page.locator('[data-state=TAKEN]').waitFor();
    await page.getByRole('checkbox', { name: /Évaluation du/ }).press('Space');
    await checkScreen(page, 'charter-breach');
    await page.getByRole('button', { name: 'Ouvrir l’examen' }).press('Enter');
    await page.getByRole('heading', { name: `Notre signalement sur ${CLIENT.name}` }).waitFor();
    await page.getByText(REPORTED).waitFor();
    await page.getByText('Réponse attendue', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Envoyer la réponse' }).count()).toBe(0);
    await screens.site.performEvents();
  });

  it('is answered by the signatory within its time, on a phone too', async () => {
    const page = await screens.open('/en/account/charter/reviews', {
      as: screens.site.client,
      viewport: SMALL_PHONE,
    });
    await page.getByText('Answer by', { exact: false }).waitFor();
    await checkScreen(page, 'charter-reviews-phone');
    await page.getByRole('link', { name: 'Us', exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Review of our commitment' }).waitFor();
    await page.getByText(REPORTED).waitFor();
    await page.getByText(`Reported by ${SUPPLIER.name}`).waitFor();
    await page.getByText('By 2 July 2026 at the latest').waitFor();
    await page.getByRole('link', { name: 'conditions.pdf' }).waitFor();
    await checkScreen(page, 'charter-review-phone');
    await page.getByLabel('Your answer').fill('No.');
    await page.getByRole('button', { name: 'Send the answer' }).press('Enter');
    await page.getByText('Explain in at least 30 characters.').waitFor();
    await page.getByLabel('Your answer').fill(ANSWERED);
    await page.getByRole('button', { name: 'Send the answer' }).press('Enter');
    await page.getByText('Your answer is in the case.').waitFor();
    await page.getByText(ANSWERED).waitFor();
    await page.getByRole('button', { name: 'Send the answer' }).waitFor({ state: 'detached' });
  });

  it('is decided by a moderator, with a reason of the list and a statement', async () => {
    const page = await screens.open('/fr/moderation?queue=CHARTER', { as: moderator, colorScheme: 'dark' });
    await page.getByRole('link', { name: CLIENT.name }).waitFor();
    await checkScreen(page, 'charter-review-queue-dark');
    await page.getByRole('link', { name: CLIENT.name }).press('Enter');
    await page.getByText(ANSWERED).waitFor();
    const decide = page.getByRole('button', { name: 'Décider et écrire aux parties' });
    await page.getByLabel('Motivation').fill(DECIDED);
    await decide.press('Enter');
    await page.getByText('Choisissez une décision.').waitFor();
    await page.getByRole('radio', { name: 'Demander un plan d’action' }).press('Space');
    await page.getByLabel('Motif').selectOption({ label: 'Le manquement est prouvé.' });
    await checkScreen(page, 'charter-decision-dark');
    await decide.press('Enter');
    await page.getByText('C’est décidé.', { exact: false }).waitFor();
    await decide.waitFor({ state: 'detached' });
    await page.getByText('Plan d’action demandé', { exact: true }).first().waitFor();
    await screens.site.performEvents();
  });

  it('asks the signatory for a plan, shows the supplier the outcome, and can be appealed', async () => {
    const page = await screens.open('/fr/compte/charte/examens', { as: screens.site.client });
    await page.getByRole('link', { name: 'Nous', exact: true }).click();
    await page.getByText(DECIDED).waitFor();
    await page.getByLabel('Votre plan').fill(PLANNED);
    await page.getByRole('button', { name: 'Remettre le plan' }).press('Enter');
    await page.getByText('Le plan est remis.').waitFor();
    await page.getByText(PLANNED).waitFor();
    await checkScreen(page, 'charter-review-plan');
    const supplier = await screens.open('/en/account/charter/reviews', {
      as: screens.site.author,
      colorScheme: 'dark',
    });
    await supplier.getByRole('link', { name: CLIENT.name }).click();
    await supplier.getByText(DECIDED).waitFor();
    expect(await supplier.getByText(PLANNED).count()).toBe(0);
    await supplier.getByLabel('What should change, and why').fill('The second invoice was not looked at.');
    await supplier.getByRole('button', { name: 'Appeal' }).press('Enter');
    await supplier.getByText('The appeal is lodged.').waitFor();
    await supplier.getByText('Under appeal', { exact: true }).waitFor();
    await checkScreen(supplier, 'charter-review-appealed-dark');
  });

  it('keeps the moderator who decided out of the appeal, and everybody else out of the review', async () => {
    const page = await screens.open('/en/moderation?queue=CHARTER', { as: moderator });
    await page.getByText('Another moderator has to decide.').waitFor();
    await page.getByRole('link', { name: CLIENT.name }).click();
    await page.getByRole('heading', { name: 'You may not decide here' }).waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1);
    const stranger = await screens.open(`/fr/compte/charte/examens/${id}`, { as: moderator });
    await stranger.getByRole('heading', { name: 'Fondez d’abord votre organisation' }).waitFor();
    const supplier = await screens.open('/fr/registre/FR-443061841/manquement', { as: screens.site.author });
    await supplier.getByRole('heading', { name: 'Aucun engagement à examiner' }).waitFor();
  });
});
