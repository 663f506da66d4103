import { CountApiRequests } from '#identity';
import { askWithKey } from '../support/api-keys.js';
import { emailsTo } from '../support/mailbox.js';
import { seriousViolations } from './support/axe.js';
import { DANONE } from './support/companies.js';
import { MemberScreens } from './support/member-screens.js';
import { PHONE } from './support/reader.js';
import { takeScreenshot } from './support/screenshot.js';
import { checkScreen } from './support/screens.js';

const COMPANY = `FR-${DANONE}`;
const SCORE = `{ reliabilityReport(number: "${DANONE}") { __typename } }`;
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('API keys', () => {
  const screens = MemberScreens.forTests();

  it('are made, copied, used, seen in use and revoked by an owner', async () => {
    const { page, person, faults } = await screens.open(
      '/fr/compte/organisation',
      { company: COMPANY, name: 'Camille Exemple' },
      CLIPBOARD,
    );
    const section = page.getByRole('region', { name: 'Clés d’API' });
    await section.getByText('Votre organisation n’a pas de clé.').waitFor();
    await section.getByRole('button', { name: 'Créer une clé' }).click();
    expect(await page.evaluate<string>('document.activeElement.name')).toBe('name');
    await section.getByLabel('Nom de la clé').fill('Devis');
    await section.getByLabel('Ce qu’elle lit').selectOption('ORGANISATION');
    await section.getByLabel('Durée').selectOption('365');
    await section.getByRole('button', { name: 'Créer une clé' }).click();

    const made = section.getByRole('group', { name: 'La clé Devis est créée' });
    await made.getByRole('button', { name: 'Copier la clé' }).click();
    await made.getByRole('button', { name: 'Copié' }).waitFor();
    const token = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(token).toMatch(/^gp_[\w-]{43}$/);
    await made.getByText(`authorization: Bearer ${token}`).waitFor();
    await takeScreenshot(page, 'api-keys');
    expect(await seriousViolations(page)).toEqual([]);
    expect((await askWithKey(screens.site.app, token, SCORE)).data).toEqual({
      reliabilityReport: { __typename: 'ReliabilityReport' },
    });
    expect(await emailsTo(screens.site.database, person.email)).toMatchObject([{ topic: 'api-key-created' }]);
    await made.getByRole('button', { name: 'C’est noté' }).click();
    await made.waitFor({ state: 'detached' });

    await screens.site.app.get(CountApiRequests).write();
    await page.reload();
    const line = section.getByRole('list', { name: 'Clés de l’organisation' }).getByRole('listitem');
    await line.getByText('1 requête aujourd’hui').waitFor();
    expect(await line.innerText()).toContain(`${token.slice(0, 8)}…`);
    expect(await page.content()).not.toContain(token.slice(8));

    await line.getByRole('button', { name: 'Révoquer la clé Devis' }).click();
    await page.getByRole('dialog', { name: 'Révoquer la clé Devis' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await line.getByRole('button', { name: 'Révoquer la clé Devis' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Révoquer' }).click();
    await section.getByRole('status').getByText('La clé Devis est révoquée.').waitFor();
    await line.getByText('Révoquée', { exact: true }).waitFor();
    expect((await askWithKey(screens.site.app, token, SCORE)).status).toBe(401);
    expect(faults).toEqual([]);
  });

  it('are accessible and fit a phone, in English, and say why one more is refused', async () => {
    const { page, person, faults } = await screens.open(
      '/en/account/organisation',
      { company: COMPANY },
      { viewport: PHONE, colorScheme: 'dark' },
    );
    const section = page.getByRole('region', { name: 'API keys' });
    const list = section.getByRole('list', { name: 'Keys of the organisation' });
    await section.getByRole('button', { name: 'Make a key' }).waitFor();
    await screens.site.database.rows(
      `INSERT INTO api_key (organisation_id, name, scope, prefix, token_hash, created_at, expires_at)
       SELECT $1, 'Program ' || n, 'PUBLIC', 'gp_abcde', decode(md5(n::text), 'hex'), $2, $2::timestamptz + interval '30 days'
       FROM generate_series(1, 10) n`,
      [person.organisationId, screens.site.clock.now()],
    );
    await section.getByLabel('Name of the key').fill('One too many');
    await section.getByRole('button', { name: 'Make a key' }).click();
    await section.getByRole('alert').getByText('Your organisation has 10 keys already').waitFor();
    await page.reload();
    await list.getByText('Program 10', { exact: true }).waitFor();
    await page.getByRole('banner').getByRole('button').filter({ hasText: 'Camille' }).waitFor();
    await checkScreen(page, 'api-keys-en-dark-phone');
    expect(faults).toEqual([]);
  });

  it('are not for those who do not own the organisation', async () => {
    const { page } = await screens.open('/fr/compte/organisation', { company: COMPANY, role: 'ACCOUNTANT' });
    await page.getByRole('region', { name: 'Membres' }).getByText('Camille Exemple').first().waitFor();
    expect(await page.getByRole('region', { name: 'Clés d’API' }).count()).toBe(0);
  });
});
