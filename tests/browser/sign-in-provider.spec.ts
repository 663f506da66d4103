import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { startOpenIdServer, type OpenIdServer } from '../support/openid-server.js';
import { DANONE } from './support/companies.js';
import { newMember } from './support/member.js';
import { leave, newReader } from './support/reader.js';
import { openSite, type Site } from './support/site.js';

const PROVIDER = 'Identité Exemple';

describe('a provider of identities', () => {
  let provider: OpenIdServer;
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    provider = await startOpenIdServer();
    [site, browser] = await Promise.all([
      openSite({
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: provider.clientId,
        OIDC_CLIENT_SECRET: provider.clientSecret,
        OIDC_NAME: PROVIDER,
      }),
      launchBrowser(),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    await provider.close();
  });

  it.each([
    ['/fr/connexion', `Continuer avec ${PROVIDER}`],
    ['/en/sign-up', `Continue with ${PROVIDER}`],
  ])('is offered at %s, and leads to it', async (path, name) => {
    const { page } = await newReader(browser, site.url);
    await page.goto(path);
    const [request] = await Promise.all([
      page.waitForRequest((asked) => asked.url().startsWith(provider.issuer)),
      page.getByRole('button', { name }).click(),
    ]);
    expect(new URL(request.url()).searchParams.get('client_id')).toBe(provider.clientId);
    await leave(page);
  });

  it('is asked for the number of the company, as the first of the proofs', async () => {
    const { page } = await newMember(browser, site, { company: `FR-${DANONE}` });
    await page.goto('/fr/compte/entreprise');
    const proofs = page.getByRole('main').getByRole('radio');
    await proofs.first().waitFor();
    expect(await proofs.count()).toBe(4);
    expect(await proofs.first().isChecked()).toBe(true);
    await Promise.all([
      page.waitForRequest((asked) => asked.url().startsWith(provider.issuer)),
      page.getByRole('button', { name: `Prouver avec ${PROVIDER}` }).click(),
    ]);
    await page.goto('/fr/compte/entreprise?linked=1');
    await page.getByRole('button', { name: `Prouver avec ${PROVIDER}` }).click();
    await page.getByText('Votre identité numérique ne porte pas le numéro de cette entreprise').waitFor();
    await leave(page);
  });
});
