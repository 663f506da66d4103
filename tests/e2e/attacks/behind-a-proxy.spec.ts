import supertest from 'supertest';
import { PASSWORD } from '../../support/account-client.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';

const PUBLIC_URL = 'https://goodpayer.example';

/** A proxy ends HTTPS in front of goodpayer and names the address that it serves. */
describe('behind a proxy', () => {
  let context: TestApp;
  const start = async (environment: Record<string, string>) => {
    context = await createTestApp({ environment: { PUBLIC_URL, ...environment } });
    const agent = supertest(await context.app.getUrl());
    return (address: string, email: string) =>
      agent
        .post('/api/auth/sign-up/email')
        .set({ origin: PUBLIC_URL, 'x-forwarded-for': address, 'x-forwarded-proto': 'https' })
        .send({ email, password: PASSWORD, name: 'Camille Exemple' });
  };
  afterEach(() => context.close());

  it('gives cookies that travel over HTTPS only, that no script reads and no other site sends', async () => {
    const signUp = await start({ TRUSTED_PROXIES: '127.0.0.1' });
    const { headers, status } = await signUp('203.0.113.1', 'secure@exemple.fr');
    expect(status).toBe(200);
    const cookies = headers['set-cookie'] as unknown as string[];
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Secure-goodpayer\./);
      expect(cookie).toMatch(/; HttpOnly; Secure; SameSite=Lax/);
    }
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
  });

  it('counts attempts by the address that a trusted proxy names', async () => {
    const signUp = await start({ TRUSTED_PROXIES: '127.0.0.1', MAX_SIGN_IN_ATTEMPTS_PER_MINUTE: '2' });
    const statuses = [];
    for (const address of ['203.0.113.1', '203.0.113.1', '203.0.113.1', '203.0.113.2'])
      statuses.push((await signUp(address, 'counted@exemple.fr')).status);
    expect(statuses).toEqual([200, 200, 429, 200]);
  });

  it('believes no address that the client itself names', async () => {
    const signUp = await start({ MAX_SIGN_IN_ATTEMPTS_PER_MINUTE: '2' });
    const statuses = [];
    for (const address of ['203.0.113.1', '203.0.113.2', '203.0.113.3'])
      statuses.push((await signUp(address, 'invented@exemple.fr')).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('believes of a list of addresses only what the trusted proxy added', async () => {
    const signUp = await start({ TRUSTED_PROXIES: '127.0.0.1', MAX_SIGN_IN_ATTEMPTS_PER_MINUTE: '2' });
    const statuses = [];
    for (const invented of ['198.51.100.1', '198.51.100.2', '198.51.100.3'])
      statuses.push((await signUp(`${invented}, 203.0.113.9`, 'listed@exemple.fr')).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});
