import supertest, { type Response } from 'supertest';
import { ProvedCompanyNumber } from '#identity';
import { accountClient, type AccountClient } from '../../support/account-client.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { openAccount } from '../../support/open-account.js';
import { startOpenIdServer, type Claims, type OpenIdServer } from '../../support/openid-server.js';

const VIEWER = '{ viewer { email name isEmailVerified } }';
/** An invented number with right checksums: the SIRET of a company that does not exist. */
const SIRET = '73282932000074';
const CAMILLE = { email: 'camille@exemple.fr', email_verified: true, name: 'Camille Exemple', siret: SIRET };

describe.each(['plain', 'signed'] as const)('sign-in with a provider whose userinfo is %s', (how) => {
  let context: TestApp;
  let provider: OpenIdServer;
  beforeAll(async () => {
    // The provider says at length that its memory is not made for production.
    for (const level of ['warn', 'info'] as const) jest.spyOn(console, level).mockReturnValue();
    provider = await startOpenIdServer(how);
    context = await createTestApp({
      environment: {
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: provider.clientId,
        OIDC_CLIENT_SECRET: provider.clientSecret,
        OIDC_SCOPES: 'openid,email,profile,siret',
        MAX_SIGN_IN_ATTEMPTS_PER_MINUTE: '1000',
      },
    });
  });
  afterAll(async () => {
    await context.close();
    await provider.close();
    jest.restoreAllMocks();
  });

  /** What a browser does: follows the provider's pages with the provider's cookies, then comes back with ours. */
  async function come(client: AccountClient, path: '/sign-in/social' | '/link-social'): Promise<Response> {
    const asked = await client.post(path, {
      provider: 'openid',
      callbackURL: '/welcome',
      errorCallbackURL: '/sign-in',
    });
    let address = (asked.body as { url: string }).url;
    const there = supertest.agent(provider.issuer);
    while (address.startsWith(provider.issuer)) {
      const answer = await there.get(address.slice(provider.issuer.length));
      const next = answer.headers['location'];
      if (!next) throw new Error(`The provider stopped: ${answer.status} ${answer.text}`);
      address = new URL(next, provider.issuer).href;
    }
    const { pathname, search } = new URL(address);
    return client.get(`${pathname}${search}`);
  }
  async function signInAs(person: Claims): Promise<{ client: AccountClient; answer: Response }> {
    provider.signsIn(person);
    const client = await accountClient(context.app);
    return { client, answer: await come(client, '/sign-in/social') };
  }
  const proofOf = async (email: string) => {
    const [account] = await context.test.database.rows<{ id: string }>(
      'SELECT id FROM account WHERE email = $1',
      [email],
    );
    return context.app.get(ProvedCompanyNumber).of(account!.id);
  };

  it('opens an account and keeps the company number that the provider vouches for', async () => {
    const { client, answer } = await signInAs({ sub: 'camille', ...CAMILLE });
    expect([answer.status, answer.headers['location']]).toEqual([302, '/welcome']);
    expect(await client.graphql(VIEWER)).toEqual({
      viewer: { email: 'camille@exemple.fr', name: 'Camille Exemple', isEmailVerified: true },
    });
    expect(await proofOf('camille@exemple.fr')).toMatchObject({
      companyId: 'FR-732829320',
      issuer: provider.issuer,
    });
  });

  it('forgets the number with the claim: only the last sign-in counts', async () => {
    await signInAs({ sub: 'moved', ...CAMILLE, email: 'moved@exemple.fr' });
    await signInAs({ sub: 'moved', ...CAMILLE, email: 'moved@exemple.fr', siret: undefined });
    expect(await proofOf('moved@exemple.fr')).toBeNull();
  });

  it.each(['73282932000075', 'none', 42, { siret: SIRET }])('takes %j for no number', async (siret) => {
    const email = `${typeof siret}-${String(siret).length}@exemple.fr`.toLowerCase();
    await signInAs({ sub: email, ...CAMILLE, email, siret });
    expect(await proofOf(email)).toBeNull();
  });

  it('keeps no token of the provider', async () => {
    await signInAs({ sub: 'tokens', ...CAMILLE, email: 'tokens@exemple.fr' });
    await signInAs({ sub: 'tokens', ...CAMILLE, email: 'tokens@exemple.fr' });
    const rows = await context.test.database.rows(
      `SELECT access_token, refresh_token, id_token FROM account_credential WHERE subject = 'tokens'`,
    );
    expect(rows).toEqual([{ access_token: null, refresh_token: null, id_token: null }]);
  });

  it('does not hand an account to whoever names its address elsewhere', async () => {
    await openAccount(context, 'owner@exemple.fr');
    const { client, answer } = await signInAs({
      sub: 'thief',
      ...CAMILLE,
      email: 'owner@exemple.fr',
      email_verified: false,
    });
    expect(answer.headers['location']).toMatch(/^\/sign-in\?error=account_not_linked/);
    expect(await client.graphql(VIEWER)).toEqual({ viewer: null });
    expect(await proofOf('owner@exemple.fr')).toBeNull();
  });

  it('links the identity of somebody who is signed in, and takes the proof with it', async () => {
    const client = await openAccount(context, 'linked@exemple.fr');
    provider.signsIn({ sub: 'linked', ...CAMILLE, email: 'linked@exemple.fr' });
    const answer = await come(client, '/link-social');
    expect(answer.headers['location']).toBe('/welcome');
    expect(await proofOf('linked@exemple.fr')).toMatchObject({ companyId: 'FR-732829320' });
  });

  it('refuses an answer that nobody asked for', async () => {
    const client = await accountClient(context.app);
    const { headers } = await client.get('/callback/openid?code=stolen&state=invented');
    expect(headers['location']).toMatch(/error=/);
    expect(await client.graphql(VIEWER)).toEqual({ viewer: null });
  });
});
