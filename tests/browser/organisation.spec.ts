import type { BrowserContextOptions, Page } from 'playwright-core';
import { emailsTo, linkTo } from '../support/mailbox.js';
import { signUpAndIn, type Person } from '../support/sign-in.js';
import { seriousViolations } from './support/axe.js';
import { DANONE, IN_LIQUIDATION, NATURAL_PERSON, WRONG_CHECKSUM } from './support/companies.js';
import { MemberScreens } from './support/member-screens.js';
import { PHONE } from './support/reader.js';
import { checkScreen } from './support/screens.js';

const LONG_NAME = 'Camille-Dominique Exemple de la Très Longue Raison Sociale et Associés';

describe('the organisation', () => {
  const screens = MemberScreens.forTests();

  const open = (person: Person = {}, options: BrowserContextOptions = {}, path = '/fr/compte/organisation') =>
    screens.open(path, person, options);
  const pick = async (page: Page, text: string, option: RegExp) => {
    await page.getByRole('combobox', { name: 'Entreprise', exact: true }).fill(text);
    await page.getByRole('option', { name: option }).click();
  };

  it('is founded by the search of a company, by keyboard alone', async () => {
    const { page, faults } = await open();
    await page.getByRole('region', { name: 'Pour quelle entreprise agissez-vous ?' }).waitFor();
    await page.getByRole('combobox', { name: 'Entreprise', exact: true }).focus();
    await page.keyboard.type('danone');
    await page
      .getByRole('option', { name: /^DANONE/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Changer' }).waitFor();
    await page.getByRole('button', { name: 'Fonder l’organisation' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'DANONE' }).waitFor();
    await page.getByText('Vous êtes propriétaire').waitFor();
    expect(faults).toEqual([]);
  });

  it.each([
    ['nothing', null, 'Choisissez d’abord l’entreprise.'],
    ['a wrong number', WRONG_CHECKSUM, /clé|contrôle|SIREN/],
    ['a natural person', NATURAL_PERSON, /personne/],
  ])('says why %s cannot be founded', async (_what, number, message) => {
    const { page } = await open();
    if (number) await pick(page, number, /^Utiliser le numéro/);
    await page.getByRole('button', { name: 'Fonder l’organisation' }).click();
    await page.getByRole('alert').filter({ hasText: message }).waitFor();
    expect(await page.evaluate<string>('document.activeElement.getAttribute("role")')).toBe('alert');
  });

  it('switches between several, and everything follows', async () => {
    const { page, person } = await open({ company: `FR-${DANONE}` });
    // What still arrives above the field would push it out of sight, and its list with it.
    await page.getByRole('region', { name: 'Membres' }).getByText(person.email).waitFor();
    await pick(page, IN_LIQUIDATION, /751.?554.?445/);
    await page.getByRole('button', { name: 'Fonder l’organisation' }).click();
    const list = page.getByRole('region', { name: 'Vos organisations' });
    await list.getByRole('button', { name: 'Passer à DANONE' }).click();
    await page.getByRole('heading', { level: 1, name: 'DANONE' }).waitFor();
  });

  it('invites a colleague, who accepts with the address that was invited and no other', async () => {
    const { page, person } = await open({ company: `FR-${DANONE}`, name: LONG_NAME });
    const invite = page.getByRole('region', { name: 'Inviter une personne' });
    await invite.getByLabel('Adresse e-mail de la personne').fill('collegue@exemple.fr');
    await invite.getByLabel('Rôle').selectOption('viewer');
    await invite.getByRole('button', { name: 'Inviter' }).click();
    await invite.getByText('L’invitation est partie à collegue@exemple.fr.').waitFor();
    const waiting = invite.getByRole('list', { name: 'Invitations en attente' });
    await waiting.getByText('collegue@exemple.fr').waitFor();
    const link = await linkTo(screens.site.database, 'collegue@exemple.fr');

    const visitor = await screens.openAsVisitor(link);
    await visitor.page.getByText('Connectez-vous avec l’adresse qui a reçu l’invitation').waitFor();
    expect(await visitor.page.getByRole('main').innerText()).not.toContain('DANONE');

    const stranger = await open({}, {}, link);
    await stranger.page
      .getByText('Cette invitation a été envoyée à une autre adresse que la vôtre.')
      .waitFor();

    const colleague = await open({ email: 'collegue@exemple.fr', name: 'Dominique Exemple' }, {}, link);
    await colleague.page.getByRole('heading', { level: 1, name: 'Rejoindre DANONE' }).waitFor();
    expect(await seriousViolations(colleague.page)).toEqual([]);
    await colleague.page.getByText(person.email).waitFor();
    await colleague.page.getByRole('button', { name: 'Accepter' }).click();
    await colleague.page.getByText('Vous êtes lecteur').waitFor();
    expect(await colleague.page.getByRole('region', { name: 'Inviter une personne' }).count()).toBe(0);

    await page.reload();
    await page.getByLabel('Rôle de Dominique Exemple').selectOption('accountant');
    await page.getByLabel('Rôle de Dominique Exemple').waitFor();
    await colleague.page.reload();
    await colleague.page.getByText('Vous êtes comptable').waitFor();
    await page.getByRole('button', { name: 'Retirer Dominique Exemple' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
    await page.getByLabel('Rôle de Dominique Exemple').waitFor({ state: 'detached' });
    await colleague.page.reload();
    await colleague.page.getByText('Pour quelle entreprise agissez-vous ?').waitFor();
  });

  it('lets an invitation be declined, and taken back', async () => {
    const { page } = await open({ company: `FR-${IN_LIQUIDATION}` }, {}, '/en/account/organisation');
    const invite = page.getByRole('region', { name: 'Invite a person' });
    for (const email of ['non@exemple.fr', 'repris@exemple.fr']) {
      await invite.getByLabel('The person’s e-mail address').fill(email);
      await invite.getByRole('button', { name: 'Invite', exact: true }).click();
      await invite.getByRole('list').getByText(email).waitFor();
    }
    const declining = await open(
      { email: 'non@exemple.fr' },
      {},
      await linkTo(screens.site.database, 'non@exemple.fr'),
    );
    await declining.page.getByRole('button', { name: 'Refuser' }).click();
    await declining.page.getByRole('heading', { level: 1, name: 'Invitation refusée' }).waitFor();
    await invite.getByRole('button', { name: 'Cancel the invitation of repris@exemple.fr' }).click();
    await invite.getByRole('list').waitFor({ state: 'detached' });
    const late = await open(
      { email: 'repris@exemple.fr' },
      {},
      await linkTo(screens.site.database, 'repris@exemple.fr'),
    );
    await late.page.getByText('Cette invitation a expiré ou a déjà servi.').waitFor();
    expect(await emailsTo(screens.site.database, 'repris@exemple.fr')).toHaveLength(1);
  });

  it('keeps an owner, and asks before leaving; Escape gives it up', async () => {
    const { page } = await open({ company: `FR-${IN_LIQUIDATION}`, role: 'VIEWER' });
    await page.getByText('Vous êtes lecteur').waitFor();
    await page.getByRole('button', { name: 'Quitter l’organisation' }).click();
    await page.getByRole('dialog', { name: 'Quitter l’organisation ?' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Quitter l’organisation');
    await page.getByRole('button', { name: 'Quitter l’organisation' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Quitter l’organisation' }).click();
    await page.getByText('Pour quelle entreprise agissez-vous ?').waitFor();
    const alone = await signUpAndIn(screens.site.app, { company: 'GB-00604574', name: 'Seule Exemple' });
    const owner = await screens.openAs('/fr/compte/organisation', alone);
    await owner.page.getByLabel('Rôle de Seule Exemple').selectOption('viewer');
    await owner.page.getByText('Une organisation garde au moins un propriétaire.').waitFor();
  });

  it.each([
    ['fr', '/fr/compte/organisation', 'Membres'],
    ['en', '/en/account/organisation', 'Members'],
  ])('is accessible and fits a phone, %s', async (_language, path, members) => {
    const { page, faults } = await open(
      { company: `FR-${DANONE}`, name: LONG_NAME },
      { viewport: PHONE, colorScheme: 'dark' },
      path,
    );
    await page.getByRole('region', { name: members }).getByText(LONG_NAME).first().waitFor();
    await page.getByRole('banner').getByRole('button').filter({ hasText: 'Camille' }).waitFor();
    await checkScreen(page, `organisation-${_language}-dark-phone`);
    expect(faults).toEqual([]);
  });
});
