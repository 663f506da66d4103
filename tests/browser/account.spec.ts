import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from '../support/account-client.js';
import { launchBrowser } from '../support/browser.js';
import { linkTo } from '../support/mailbox.js';
import { openAccount } from '../support/open-account.js';
import { totpCode } from '../support/totp.js';
import { until } from '../support/until.js';
import { seriousViolations } from './support/axe.js';
import { leave, newReader, PHONE } from './support/reader.js';
import { takeScreenshot } from './support/screenshot.js';
import { openSite, type Site } from './support/site.js';

const NEW_PASSWORD = 'quatre barques vertes au quai';

describe('the account', () => {
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

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  async function signIn(email: string, password = PASSWORD): Promise<void> {
    await page.goto('/fr/connexion');
    await page.getByLabel('Adresse e-mail').fill(email);
    await page.getByLabel('Mot de passe', { exact: true }).fill(password);
    await button('Se connecter').click();
  }
  async function openedBy(email: string): Promise<void> {
    await openAccount({ app: site.app, test: { database: site.database } }, email);
    await signIn(email);
    await page.waitForURL('**/fr/compte');
  }
  const overflow = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

  it('changes the name and the language, and the page with it', async () => {
    await openedBy('nom@exemple.fr');
    await page.getByLabel('Prénom et nom').fill('http://ailleurs.example');
    await button('Enregistrer').click();
    await page.getByText('Écrivez un nom de 1 à 80 caractères').waitFor();
    await page.getByLabel('Prénom et nom').fill('Dominique Exemple');
    await button('Enregistrer').click();
    await page.getByText('C’est enregistré.').waitFor();
    await button('Menu de Dominique Exemple').waitFor();
    await page.getByLabel('Langue des messages').selectOption('en');
    await button('Enregistrer').click();
    await page.waitForURL('**/en/account');
    await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
  });

  it('changes the address once its new mailbox has opened the link', async () => {
    await openedBy('avant@exemple.fr');
    const address = region('Adresse e-mail');
    await address.getByLabel('Nouvelle adresse e-mail').fill('apres@exemple.fr');
    await address.getByLabel('Votre mot de passe, pour continuer').fill('pas le bon mot de passe');
    await address.getByRole('button', { name: 'Changer d’adresse' }).click();
    await address.getByText('Ce mot de passe n’est pas le bon.').waitFor();
    await address.getByLabel('Votre mot de passe, pour continuer').fill(PASSWORD);
    await address.getByRole('button', { name: 'Changer d’adresse' }).click();
    await address.getByText('Nous avons écrit à apres@exemple.fr.').waitFor();
    await page.goto(await linkTo(site.database, 'apres@exemple.fr'));
    await page.getByText('Votre adresse est changée.').waitFor();
    await page.getByText('Connecté avec apres@exemple.fr.').waitFor();
  });

  it('changes the password when the old one is right, and lists and closes sessions', async () => {
    await openedBy('sessions@exemple.fr');
    const sessions = region('Sessions ouvertes');
    await sessions.getByText('celle-ci').waitFor();
    expect(await sessions.getByRole('listitem').count()).toBe(2);
    await sessions.getByRole('button', { name: /^Fermer la session/ }).click();
    await sessions.getByRole('listitem').nth(1).waitFor({ state: 'detached' });
    const change = region('Mot de passe');
    await change.getByLabel('Mot de passe actuel').fill('pas le bon mot de passe');
    await change.getByLabel('Nouveau mot de passe').fill(NEW_PASSWORD);
    await change.getByRole('button', { name: 'Changer le mot de passe' }).click();
    await change.getByText('Ce mot de passe n’est pas le bon.').waitFor();
    expect(await page.evaluate<string>('document.activeElement.name')).toBe('currentPassword');
    await change.getByLabel('Mot de passe actuel').fill(PASSWORD);
    await change.getByRole('button', { name: 'Changer le mot de passe' }).click();
    await change.getByText('Votre mot de passe est changé').waitFor();
    await page.context().clearCookies();
    await signIn('sessions@exemple.fr', NEW_PASSWORD);
    await page.waitForURL('**/fr/compte');
  });

  it('lists no sessions long after signing in, says so, and still closes all others', async () => {
    await openedBy('longtemps@exemple.fr');
    await site.database.rows(`UPDATE account_session SET created_at = created_at - interval '1 hour'`);
    await page.reload();
    const sessions = region('Sessions ouvertes');
    await sessions.getByText('Par sécurité, la liste n’est montrée que peu après une connexion.').waitFor();
    await sessions.getByRole('button', { name: 'Fermer toutes les autres' }).click();
    const open = () =>
      site.database.rows(
        `SELECT s.id FROM account_session s JOIN account a ON a.id = s.account_id WHERE a.email = $1`,
        ['longtemps@exemple.fr'],
      );
    await until(async () => (await open()).length === 1);
    await sessions.getByRole('button', { name: 'Me reconnecter pour la lire' }).click();
    await page.waitForURL('**/fr/connexion?next=%2Ffr%2Fcompte');
    await page.getByRole('heading', { name: 'Se connecter' }).waitFor();
    await page.getByLabel('Adresse e-mail').fill('longtemps@exemple.fr');
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await button('Se connecter').click();
    await sessions.getByText('celle-ci').waitFor();
  });

  it('takes a second factor on after a first right code, shows the backup codes once, and asks for it at sign-in', async () => {
    await openedBy('facteur@exemple.fr');
    const factor = region('Second facteur');
    await factor.getByRole('button', { name: 'Activer le second facteur' }).click();
    await factor.getByLabel('Votre mot de passe, pour continuer').fill(PASSWORD);
    await factor.getByRole('button', { name: 'Continuer' }).click();
    await factor.getByRole('img', { name: /^Code QR/ }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await takeScreenshot(page, 'account-second-factor');
    const secret = (await factor.locator('code').innerText()).replaceAll(' ', '');
    const uri = `otpauth://totp/goodpayer?secret=${secret}`;
    await factor.getByLabel('Code à 6 chiffres').fill('000 000');
    await factor.getByRole('button', { name: 'Vérifier et activer' }).click();
    await factor.getByText('Code incorrect.').waitFor();
    await factor.getByLabel('Code à 6 chiffres').fill(totpCode(uri));
    await factor.getByRole('button', { name: 'Vérifier et activer' }).click();
    const codes = factor.getByRole('list', { name: 'Codes de secours' });
    const backup = await codes.getByRole('listitem').first().innerText();
    await factor.getByRole('button', { name: 'Je les ai notés' }).click();
    await factor.getByText('Actif', { exact: true }).waitFor();
    expect(await page.getByText(backup).count()).toBe(0);

    await page.context().clearCookies();
    await signIn('facteur@exemple.fr');
    await page.waitForURL('**/fr/connexion/code*');
    await page.getByLabel('Code à 6 chiffres').fill(totpCode(uri));
    await button('Continuer').click();
    await page.waitForURL('**/fr/compte');

    await page.context().clearCookies();
    await signIn('facteur@exemple.fr');
    await button('Utiliser un code de secours').click();
    await page.getByLabel('Code de secours').fill(backup);
    await button('Continuer').click();
    await page.waitForURL('**/fr/compte');
    await region('Second facteur').getByRole('button', { name: 'Désactiver' }).click();
    await region('Second facteur').getByLabel('Votre mot de passe, pour continuer').fill(PASSWORD);
    await button('Continuer').click();
    await region('Second facteur').getByText('Inactif', { exact: true }).waitFor();
  });

  it('says when a code comes too late to sign in', async () => {
    await page.goto('/en/sign-in/code');
    await page.getByLabel('6-digit code').fill('123456');
    await button('Continue').click();
    await page.getByText('Begin again with your password.').waitFor();
    await page.getByRole('link', { name: 'Begin again with the password' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  });

  it('gives the data away and deletes the account, with the password', async () => {
    await openedBy('adieu@exemple.fr');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Télécharger mes données' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('adieu@exemple.fr');
    await button('Supprimer mon compte').click();
    await page.getByLabel('Mot de passe actuel').last().fill('un autre mot de passe');
    await button('Supprimer définitivement').click();
    await page.getByText('Ce mot de passe n’est pas le bon.').waitFor();
    await page.getByLabel('Mot de passe actuel').last().fill(PASSWORD);
    await button('Supprimer définitivement').click();
    await page.getByText('Votre compte est supprimé.').waitFor();
    await page.getByRole('link', { name: 'Se connecter' }).first().waitFor({ state: 'detached' });
    await signIn('adieu@exemple.fr');
    await page.getByText('Adresse ou mot de passe incorrect.').waitFor();
  });

  it.each([
    ['light', 'desktop', undefined],
    ['dark', 'phone', PHONE],
  ] as const)('is accessible and fits, %s on a %s', async (colorScheme, width, viewport) => {
    await leave(page);
    ({ page, faults } = await newReader(browser, site.url, { colorScheme, ...(viewport && { viewport }) }));
    await openedBy(`apparence-${width}@exemple.fr`);
    await region('Sessions ouvertes').getByText('celle-ci').waitFor();
    await takeScreenshot(page, `account-${colorScheme}-${width}`);
    expect(await seriousViolations(page)).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });
});
