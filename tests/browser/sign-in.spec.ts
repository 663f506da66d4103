import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from '../support/account-client.js';
import { launchBrowser } from '../support/browser.js';
import { emailsTo, linkTo } from '../support/mailbox.js';
import { seriousViolations } from './support/axe.js';
import { leave, newReader, PHONE } from './support/reader.js';
import { takeScreenshot } from './support/screenshot.js';
import { openSite, type Site } from './support/site.js';

const NEW_PASSWORD = 'quatre barques vertes au quai';
const A_LONG_ADDRESS = 'prenom.nom.de.tres.longue.adresse.qui.deborde@sous.domaine.exemple.fr';

describe('the screens in front of an account', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  });
  beforeEach(async () => ({ page, faults } = await newReader(browser, site.url)));
  afterEach(() => leave(page));
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const focused = () => page.evaluate<string>('document.activeElement.name');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const title = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  async function fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields))
      await page.getByLabel(label, { exact: true }).fill(value);
  }
  async function signUp(email: string): Promise<void> {
    await page.goto('/fr/inscription');
    await fill({ 'Prénom et nom': 'Camille Exemple', 'Adresse e-mail': email, 'Mot de passe': PASSWORD });
    await button('Ouvrir mon compte').click();
    await title('Regardez votre boîte de réception');
  }
  async function signIn(email: string, password: string): Promise<void> {
    await fill({ 'Adresse e-mail': email, 'Mot de passe': password });
    await button('Se connecter').click();
  }

  it('lead from sign-up through the inbox to the account', async () => {
    await signUp('chemin@exemple.fr');
    await page.getByText('chemin@exemple.fr').waitFor();
    await button('Renvoyer le message').click();
    await page.getByText('Un autre message est parti.').waitFor();
    expect(await emailsTo(site.database, 'chemin@exemple.fr')).toHaveLength(2);
    await page.goto(await linkTo(site.database, 'chemin@exemple.fr'));
    await page.getByText('Votre adresse est confirmée. Connectez-vous.').waitFor();
    await signIn('chemin@exemple.fr', PASSWORD);
    await page.waitForURL('**/fr/compte');
    await page.getByRole('navigation', { name: 'Votre espace' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('say each fault beside its field, in the language of the page, and put the focus there', async () => {
    await page.goto('/fr/inscription');
    await button('Ouvrir mon compte').click();
    await page.getByText('Remplissez ce champ.').nth(2).waitFor();
    expect(await page.getByText('Remplissez ce champ.').count()).toBe(3);
    expect(await focused()).toBe('name');
    await fill({ 'Prénom et nom': 'Camille Exemple', 'Adresse e-mail': 'camille@', 'Mot de passe': 'court' });
    await button('Ouvrir mon compte').click();
    await page.getByText('Cette adresse n’est pas complète.').waitFor();
    expect(await focused()).toBe('email');
    await fill({ 'Adresse e-mail': 'fautes@exemple.fr' });
    await button('Ouvrir mon compte').click();
    await page.getByText('Trop court').waitFor();
    expect(await focused()).toBe('newPassword');
    await fill({ 'Mot de passe': 'motdepasse123456' });
    await button('Ouvrir mon compte').click();
    await page.getByText('Trop facile à deviner.').waitFor();
    const described = await page.getByLabel('Mot de passe', { exact: true }).getAttribute('aria-describedby');
    expect(described).toContain('error');
    await page.goto('/en/sign-up');
    await button('Open my account').click();
    await page.getByText('Fill in this field.').first().waitFor();
  });

  it('answer the same for an address that has an account and for one that has none', async () => {
    await signUp('connue@exemple.fr');
    const first = await page.getByRole('main').innerText();
    await page.goto('/fr');
    await signUp('connue@exemple.fr');
    expect(await page.getByRole('main').innerText()).toBe(first);
    const answers: string[] = [];
    for (const email of ['connue@exemple.fr', 'inconnue@exemple.fr']) {
      await page.goto('/fr/mot-de-passe-oublie');
      await fill({ 'Adresse e-mail': email });
      await button('Envoyer le lien').click();
      await title('Regardez votre boîte de réception');
      answers.push((await page.getByRole('main').innerText()).replaceAll(email, '…'));
      await page.goto('/fr/connexion');
      await signIn(email, 'un mot de passe inventé');
      answers.push(await page.getByRole('alert').innerText());
    }
    expect(answers.slice(0, 2)).toEqual(answers.slice(2));
  });

  it('ask whoever did not confirm the address to look into the inbox', async () => {
    await signUp('pressee@exemple.fr');
    await page.goto('/fr/connexion');
    await signIn('pressee@exemple.fr', PASSWORD);
    await title('Regardez votre boîte de réception');
  });

  it('let whoever reads the mailbox choose the password where the link is opened in another browser', async () => {
    await signUp('ailleurs@exemple.fr');
    const other = await newReader(browser, site.url);
    await leave(page);
    page = other.page;
    await page.goto(await linkTo(site.database, 'ailleurs@exemple.fr'));
    await title('Choisissez votre mot de passe');
    await fill({ 'Nouveau mot de passe': NEW_PASSWORD });
    await button('Confirmer et continuer').click();
    await page.getByText('Votre mot de passe est changé').waitFor();
    await signIn('ailleurs@exemple.fr', NEW_PASSWORD);
    await page.waitForURL('**/fr/compte');
  });

  it('let a forgotten password be replaced, once', async () => {
    await signUp('oubli@exemple.fr');
    await page.goto(await linkTo(site.database, 'oubli@exemple.fr'));
    await page.getByRole('link', { name: 'Mot de passe oublié ?' }).click();
    // The screen of sign-in has a field of the same name.
    await title('Mot de passe oublié');
    await fill({ 'Adresse e-mail': 'oubli@exemple.fr' });
    await button('Envoyer le lien').click();
    await title('Regardez votre boîte de réception');
    const link = await linkTo(site.database, 'oubli@exemple.fr');
    await page.goto(link);
    await page.waitForURL('**/fr/nouveau-mot-de-passe?token=*');
    await fill({ 'Nouveau mot de passe': NEW_PASSWORD });
    await button('Changer le mot de passe').click();
    await page.getByText('Votre mot de passe est changé').waitFor();
    await signIn('oubli@exemple.fr', NEW_PASSWORD);
    await page.waitForURL('**/fr/compte');
    await page.goto(link);
    await fill({ 'Nouveau mot de passe': PASSWORD });
    await button('Changer le mot de passe').click();
    await title('Ce lien ne sert plus');
  });

  it('lead back to the page that was wanted, and to no other site', async () => {
    await signUp('retour@exemple.fr');
    await page.goto(await linkTo(site.database, 'retour@exemple.fr'));
    await page.goto('/fr/compte/organisation');
    await page.getByText('Connectez-vous pour ouvrir cette page.').waitFor();
    await signIn('retour@exemple.fr', PASSWORD);
    await page.waitForURL('**/fr/compte/organisation');
    await page.goto('/fr/connexion?next=//ailleurs.example/compte');
    await page.waitForURL('**/fr/compte');
  });

  it('say what a link of an e-mail that is too old, or a provider, led to', async () => {
    await page.goto('/sign-in?verified=1&error=TOKEN_EXPIRED');
    await page.getByText('Ce lien a expiré.').waitFor();
    await page.goto('/en/sign-in?error=account_not_linked');
    await page.getByText('There may be an account with this address already').waitFor();
    await page.goto('/en/sign-in?error=<b>constructor');
    await page.getByText('The sign-in did not succeed.').waitFor();
    expect(await page.getByRole('button', { name: /Continue with/ }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('tell browsers and password managers what each field is', async () => {
    const purposes = async (path: string) => {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page.evaluate<string[]>(
        "Array.from(document.querySelectorAll('main input'), (field) => field.autocomplete)",
      );
    };
    expect(await purposes('/fr/inscription')).toEqual(['name', 'email', 'new-password']);
    expect(await purposes('/fr/connexion')).toEqual(['username', 'current-password']);
    expect(await purposes('/fr/connexion/code')).toEqual(['one-time-code']);
    expect(await purposes('/fr/nouveau-mot-de-passe?token=x')).toEqual(['new-password']);
  });

  it.each([
    ['fr', '/fr/inscription'],
    ['fr', '/fr/connexion'],
    ['fr', '/fr/connexion/code'],
    ['fr', '/fr/invitations/une-invitation'],
    ['en', '/en/sign-up'],
    ['en', '/en/forgot-password'],
    ['en', '/en/reset-password'],
  ] as const)('are accessible and fit a phone, %s %s', async (_language, path) => {
    const reading = await newReader(browser, site.url, { viewport: PHONE, colorScheme: 'dark' });
    await reading.page.goto(path, { waitUntil: 'networkidle' });
    await takeScreenshot(reading.page, `door${path.replaceAll('/', '-')}`);
    expect(await seriousViolations(reading.page)).toEqual([]);
    const overflow = 'document.documentElement.scrollWidth - innerWidth';
    expect(await reading.page.evaluate<number>(overflow)).toBeLessThanOrEqual(0);
    expect(reading.faults).toEqual([]);
    await leave(reading.page);
  });

  it('hold long addresses on a phone', async () => {
    const reading = await newReader(browser, site.url, { viewport: { width: 360, height: 740 } });
    page = reading.page;
    await signUp(A_LONG_ADDRESS);
    expect(
      await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
    ).toBeLessThanOrEqual(0);
    await takeScreenshot(page, 'door-inbox-phone');
  });
});
