import type { BrowserContextOptions, Page } from 'playwright-core';
import { PASSWORD } from '../support/account-client.js';
import { emailsTo, linkTo } from '../support/mailbox.js';
import { becomeModerator, signUpAndIn, type Person, type SignedIn } from '../support/sign-in.js';
import { PDF } from '../support/upload.js';
import { seriousViolations } from './support/axe.js';
import { DANONE, IN_LIQUIDATION, IN_REORGANISATION, UK_WITH_PRACTICES } from './support/companies.js';
import type { Member } from './support/member.js';
import { MemberScreens } from './support/member-screens.js';
import { PHONE } from './support/reader.js';
import { takeScreenshot } from './support/screenshot.js';
import { checkScreen } from './support/screens.js';
import { EXAMPLE_FR } from './support/store-rare-companies.js';

const DECIDE = `mutation ($input: DecideClaimInput!) { decideClaim(input: $input) {
  ... on CompanyClaim { status } ... on UserError { code } } }`;
const STATEMENT = 'L’extrait nomme bien la personne qui a ouvert le compte.';

interface Queue {
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly company: { readonly id: string } };
  }[];
}

describe('the claim on a company', () => {
  const screens = MemberScreens.forTests();
  let moderator: SignedIn;
  beforeAll(async () => {
    moderator = await signUpAndIn(screens.site.app);
    await becomeModerator(screens.site.app, moderator);
  });

  async function open(
    person: Person,
    options: BrowserContextOptions = {},
    path = '/fr/compte/entreprise',
  ): Promise<Member> {
    const member = await screens.open(path, person, options);
    await member.page.getByRole('heading', { level: 2 }).first().waitFor();
    return member;
  }
  const attach = (page: Page, name = 'kbis.pdf', buffer = PDF) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
  async function decide(companyId: string, decision: string, reason: string): Promise<void> {
    const { data } = await moderator.ask<{ claimQueue: Queue }>(
      '{ claimQueue(first: 20) { edges { node { id company { id } } } } }',
    );
    const claimId = data!.claimQueue.edges.find(({ node }) => node.company.id === companyId)!.node.id;
    const { errors } = await moderator.ask(DECIDE, {
      input: { claimId, decision, reason, statement: STATEMENT },
    });
    expect(errors).toBeUndefined();
  }
  async function claimByDocument(page: Page): Promise<void> {
    await page.getByRole('radio', { name: 'Un document' }).check();
    await attach(page);
    await page.getByRole('button', { name: 'Retirer kbis.pdf' }).waitFor();
    await page.locator('[data-state=TAKEN]').waitFor();
    await page.getByRole('button', { name: 'Remettre le document' }).click();
    await page.getByText('À l’examen', { exact: true }).waitFor();
  }

  it('leads from sign-up to a verified company', async () => {
    const { page, faults } = await screens.openAsVisitor('/fr/inscription');
    const email = 'fondatrice@exemple.fr';
    await page.getByLabel('Prénom et nom').fill('Camille Exemple');
    await page.getByLabel('Adresse e-mail').fill(email);
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Ouvrir mon compte' }).click();
    await page.getByRole('heading', { level: 1, name: 'Regardez votre boîte de réception' }).waitFor();
    await page.goto(await linkTo(screens.site.database, email));
    await page.getByLabel('Adresse e-mail').fill(email);
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('link', { name: 'Mon entreprise' }).click();
    await page.getByRole('link', { name: 'Fonder une organisation' }).click();
    await page.getByRole('combobox', { name: 'Entreprise', exact: true }).fill(DANONE);
    await page.getByRole('option', { name: /^DANONE/ }).click();
    await page.getByRole('button', { name: 'Fonder l’organisation' }).click();
    await page.getByRole('link', { name: 'Prouver que vous représentez cette entreprise' }).click();
    await page.getByRole('heading', { level: 1, name: 'Représenter DANONE' }).waitFor();
    await claimByDocument(page);
    await decide(`FR-${DANONE}`, 'APPROVE', 'PROOF_SUFFICIENT');
    await page.reload();
    await page.getByText('Vérifiée', { exact: true }).waitFor();
    await page.getByText(STATEMENT).waitFor();
    await page.getByText('Toutes les étapes').click();
    await page.getByText('Demande vérifiée').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await takeScreenshot(page, 'claim-verified');
    expect(faults).toEqual([]);
  });

  it('takes a code of an address of the company, and says how many attempts are left', async () => {
    const { page } = await open({ company: EXAMPLE_FR.id });
    await page.getByRole('radio', { name: 'Un code à une adresse de l’entreprise' }).check();
    await page.getByRole('button', { name: 'Envoyer le code' }).click();
    await page.getByText('Remplissez ce champ.').waitFor();
    await page.getByLabel('Adresse e-mail de l’entreprise').fill('compta@gmail.com');
    await page.getByRole('button', { name: 'Envoyer le code' }).click();
    await page.getByText('Cette adresse est chez un fournisseur ouvert à tous').waitFor();
    expect(await page.evaluate<string>('document.activeElement.name')).toBe('email');
    await page.getByLabel('Adresse e-mail de l’entreprise').fill('compta@entreprise-exemple.fr');
    await page.getByRole('button', { name: 'Envoyer le code' }).click();
    await page.getByText('Le code est parti à compta@entreprise-exemple.fr.').waitFor();
    expect(await page.getByLabel('Code reçu').getAttribute('autocomplete')).toBe('one-time-code');
    await page.getByText('Encore 5 essais.').waitFor();
    await page.getByLabel('Code reçu').fill('000 000');
    await page.getByRole('button', { name: 'Vérifier le code' }).click();
    await page.getByText('Code faux').waitFor();
    await page.getByText('Encore 4 essais.').waitFor();
    const sent = (await emailsTo(screens.site.database, 'compta@entreprise-exemple.fr')).at(-1)!;
    const { code } = sent.content.blocks.find((block) => block.kind === 'code')!;
    await page.getByLabel('Code reçu').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await page.getByRole('button', { name: 'Vérifier le code' }).click();
    await page.getByText('À l’examen', { exact: true }).waitFor();
    await decide(EXAMPLE_FR.id, 'APPROVE', 'PROOF_SUFFICIENT');
    await page.reload();
    await page.getByText('Vérifiée', { exact: true }).waitFor();
  });

  it('says what was refused, lets one begin again, and asks before a claim is given up', async () => {
    const { page } = await open({ company: `FR-${IN_LIQUIDATION}` });
    await claimByDocument(page);
    await decide(`FR-${IN_LIQUIDATION}`, 'REJECT', 'DOCUMENT_UNREADABLE');
    await page.reload();
    await page.getByText('Le document est illisible ou incomplet.').waitFor();
    await page.getByRole('radio', { name: 'Un code par courrier' }).check();
    await page.getByRole('button', { name: 'Demander la lettre' }).click();
    await page.getByText('La lettre part au siège de l’entreprise.').waitFor();
    expect(await page.getByLabel('Code reçu').count()).toBe(0);
    await page.getByRole('button', { name: 'Abandonner cette demande' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Abandonner la demande' }).click();
    await page.getByText('Abandonnée', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Demander la lettre' }).waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: 'Un document' }).waitFor();
  });

  it('refuses a file that is no document, before and after it is sent', async () => {
    const { page } = await open({ company: `FR-${IN_REORGANISATION}` });
    await page.getByRole('radio', { name: 'Un document' }).check();
    await attach(page, 'page.pdf', Buffer.from('<html><script>alert(1)</script></html>'));
    await page.getByText('Le contenu du fichier n’est pas du type attendu').waitFor();
    await page.getByRole('button', { name: 'Retirer page.pdf' }).click();
    await attach(page, 'enorme.pdf', Buffer.alloc(10 * 1024 * 1024 + 1));
    await page.getByText('Le fichier dépasse 10 Mo.').waitFor();
    await page.getByRole('button', { name: 'Remettre le document' }).click();
    await page.getByText('Joignez un document').waitFor();
  });

  it('waits for a file that is still on its way', async () => {
    const { page } = await open({ company: `FR-${IN_REORGANISATION}` });
    let arrive: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/api/files?*', (route) => held.then(() => route.continue()));
    await page.getByRole('radio', { name: 'Un document' }).check();
    await attach(page);
    await page.getByRole('button', { name: 'Remettre le document' }).click();
    await page.getByText('Un fichier est encore en cours d’envoi.').waitFor();
    arrive();
    await page.locator('[data-state=TAKEN]').waitFor();
    await page.getByRole('button', { name: 'Remettre le document' }).click();
    await page.getByText('À l’examen', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Abandonner cette demande' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Abandonner la demande' }).click();
    await page.getByText('Abandonnée', { exact: true }).waitFor();
  });

  it('lets another organisation challenge the holder, who is told and keeps its rights', async () => {
    const company = `GB-${UK_WITH_PRACTICES}`;
    const holder = await open({ company });
    await claimByDocument(holder.page);
    await decide(company, 'APPROVE', 'PROOF_SUFFICIENT');

    const rival = await open({}, {}, '/fr/compte/organisation');
    await rival.person.ask(
      `mutation { createOrganisation(number: "${UK_WITH_PRACTICES}", country: GB) { __typename } }`,
    );
    const { page } = rival;
    await page.goto('/fr/compte/entreprise');
    await page.getByRole('radio', { name: 'Un code par courrier' }).check();
    await page.getByRole('button', { name: 'Demander la lettre' }).click();
    await page.getByText('Une autre organisation a déjà prouvé').waitFor();
    await page.getByRole('button', { name: 'Contester' }).click();
    await page.getByLabel('Pourquoi ?').fill('Cette personne a quitté l’entreprise.');
    await attach(page);
    await page.locator('[data-state=TAKEN]').waitFor();
    await page.getByRole('button', { name: 'Envoyer la contestation' }).click();
    await page.getByRole('heading', { level: 2, name: 'Votre contestation' }).waitFor();
    await holder.page.reload();
    await holder.page.getByText('Contestée', { exact: true }).waitFor();
    await holder.page.getByText('Vos droits restent jusqu’à la décision.').waitFor();
  });

  it('tells those who are no owners whom to ask', async () => {
    const { page } = await open(
      { company: `FR-${IN_REORGANISATION}`, role: 'VIEWER' },
      {},
      '/en/account/company',
    );
    await page.getByText('Only an owner of the organisation can give the proof.').waitFor();
    expect(await page.getByRole('main').getByRole('radio').count()).toBe(0);
  });

  it.each([
    ['fr', '/fr/compte/entreprise', { viewport: PHONE, colorScheme: 'dark' }],
    ['en', '/en/account/company', { viewport: { width: 360, height: 740 } }],
  ] as const)('is accessible and fits a phone, %s', async (language, path, options) => {
    const { page, faults } = await open({ company: `FR-${IN_REORGANISATION}` }, options, path);
    await page.getByRole('main').getByRole('radio').last().check();
    await checkScreen(page, `claim-${language}-phone`);
    expect(faults).toEqual([]);
  });
});
