import type { Response } from 'supertest';
import { accountClient, OWN_ORIGIN, PASSWORD } from '../../support/account-client.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { openAccount, succeeded } from '../../support/open-account.js';

const WRONG = 'not the password at all';
const code = ({ body }: Response) => (body as { code?: string }).code;

describe('sign-in', () => {
  let context: TestApp;
  beforeAll(async () => {
    context = await createTestApp({ environment: { MAX_SIGN_IN_ATTEMPTS_PER_MINUTE: '1000' } });
    await openAccount(context, 'known@exemple.fr');
  });
  afterAll(() => context.close());
  const signIn = async (email: string, password = PASSWORD, headers = {}) =>
    (await accountClient(context.app)).post('/sign-in/email', { email, password }, headers);

  it('answers a wrong password and an unknown address alike', async () => {
    const [known, unknown] = [
      await signIn('known@exemple.fr', WRONG),
      await signIn('unknown@exemple.fr', WRONG),
    ];
    expect([known.status, code(known)]).toEqual([401, 'INVALID_EMAIL_OR_PASSWORD']);
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    expect(Object.keys(unknown.headers).sort()).toEqual(Object.keys(known.headers).sort());
  });

  it('gives a cookie that scripts and other sites cannot use, new at each sign-in', async () => {
    const cookies = [await signIn('known@exemple.fr'), await signIn('known@exemple.fr')].map(({ headers }) =>
      String(headers['set-cookie']),
    );
    for (const cookie of cookies)
      expect(cookie).toMatch(/^goodpayer\.session_token=[^;]{40,};.*HttpOnly; SameSite=Lax/);
    expect(cookies[0]).not.toBe(cookies[1]);
  });

  it('never takes over a session that somebody else put into the browser', async () => {
    const attacker = await signIn('known@exemple.fr');
    const planted = String(attacker.headers['set-cookie']).split(';')[0]!;
    await openAccount(context, 'victim@exemple.fr');
    const victim = await signIn('victim@exemple.fr', PASSWORD, { cookie: planted });
    expect(String(victim.headers['set-cookie']).split(';')[0]).not.toBe(planted);
    const { body } = await (await accountClient(context.app)).get('/get-session', { cookie: planted });
    expect((body as { user: { email: string } }).user.email).toBe('known@exemple.fr');
  });

  it('marks cookies for https only, behind https', async () => {
    const secure = await createTestApp({ environment: { PUBLIC_URL: 'https://goodpayer.example' } });
    const client = await accountClient(secure.app);
    const headers = { origin: 'https://goodpayer.example' };
    await client.post('/sign-up/email', { email: 'a@exemple.fr', password: PASSWORD, name: 'A' }, headers);
    await secure.test.database.rows('UPDATE account SET is_email_verified = true');
    const response = await client.post(
      '/sign-in/email',
      { email: 'a@exemple.fr', password: PASSWORD },
      headers,
    );
    expect(String(response.headers['set-cookie'])).toMatch(/^__Secure-goodpayer\.session_token=.*; Secure/);
    const foreign = await client.post('/sign-out', {}, { origin: OWN_ORIGIN, cookie: 'x=1' });
    expect([foreign.status, code(foreign)]).toEqual([403, 'INVALID_ORIGIN']);
    await secure.close();
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a page that hides where it is from', { origin: 'null' }],
    ['a host name that pretends to be ours', { origin: 'http://localhost:3000.evil.example' }],
  ])('refuses a request that %s causes', async (_who, headers) => {
    const client = await openAccount(context, `${headers.origin.length}@exemple.fr`);
    const response = await client.post('/sign-out', {}, headers);
    expect([response.status, code(response)]).toEqual([403, expect.stringMatching(/ORIGIN/)]);
    expect(await client.graphql('{ viewer { name } }')).toEqual({ viewer: { name: 'Camille Exemple' } });
  });

  it('refuses bodies that any page may send without asking', async () => {
    const client = await accountClient(context.app);
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const response = await client.post(
      '/sign-in/email',
      { email: 'known@exemple.fr', password: PASSWORD },
      type,
    );
    expect(response.status).toBe(415);
  });

  it('sends nobody to a foreign page', async () => {
    const client = await accountClient(context.app);
    const body = { email: 'known@exemple.fr', password: PASSWORD, callbackURL: 'https://evil.example/' };
    expect([(await client.post('/sign-in/email', body)).status]).toEqual([403]);
  });

  it('slows down who guesses the password of one account, from any address, known or not', async () => {
    for (const email of ['nobody@exemple.fr', 'guessed@exemple.fr']) {
      if (email.startsWith('guessed')) await openAccount(context, email);
      const statuses = [];
      for (let times = 0; times < 7; times++) statuses.push((await signIn(email, WRONG)).status);
      expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429]);
    }
    const right = await signIn('guessed@exemple.fr');
    expect([right.status, code(right)]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(0);
    await context.test.database.rows('UPDATE sign_in_attempt SET blocked_until = now()');
    expect((await signIn('guessed@exemple.fr')).status).toBe(200);
    expect((await signIn('guessed@exemple.fr', WRONG)).status).toBe(401);
  });

  it('counts guesses that come all at once', async () => {
    await openAccount(context, 'crowd@exemple.fr');
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn('crowd@exemple.fr', WRONG)));
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(6);
  });

  it('waits longer each time, and never longer than a quarter of an hour', async () => {
    await context.test.database.rows('DELETE FROM sign_in_attempt');
    const waits = [];
    for (let times = 0; times < 14; times++) {
      await signIn('patient@exemple.fr', WRONG);
      const [row] = await context.test.database.rows<{ seconds: number }>(
        `UPDATE sign_in_attempt SET blocked_until = now() WHERE failures = $1
         RETURNING round(extract(epoch FROM (SELECT old.blocked_until FROM sign_in_attempt AS old
           WHERE old.account_key = sign_in_attempt.account_key) - last_attempt_at))::int AS seconds`,
        [times + 1],
      );
      waits.push(row!.seconds);
    }
    expect(waits.slice(-9)).toEqual([10, 20, 40, 80, 160, 320, 640, 900, 900]);
  });

  it('allows one address so many attempts a minute, whatever the accounts', async () => {
    const limited = await createTestApp({
      environment: { MAX_SIGN_IN_ATTEMPTS_PER_MINUTE: '3', TRUSTED_PROXIES: '127.0.0.1' },
    });
    const client = await accountClient(limited.app);
    const from = (address: string, email: string) =>
      client.post(
        '/sign-in/email',
        { email, password: WRONG },
        { 'x-forwarded-for': address, 'x-goodpayer-client-address': '203.0.113.9' },
      );
    const answers = [];
    for (let times = 0; times < 4; times++) answers.push(await from('198.51.100.1', `${times}@exemple.fr`));
    const other = await from('198.51.100.2', '0@exemple.fr');
    await limited.close();
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 429]);
    expect(answers[3]!.headers).toHaveProperty('retry-after');
    expect(other.status).toBe(401);
  });

  it('lists sessions and closes one, or all others', async () => {
    const first = await openAccount(context, 'two@exemple.fr');
    const second = await accountClient(context.app);
    const body = { email: 'two@exemple.fr', password: PASSWORD };
    succeeded(await second.post('/sign-in/email', body, { 'user-agent': 'Phone' }));
    const sessions = succeeded(await first.get('/list-sessions')).body as {
      token: string;
      userAgent: string;
    }[];
    expect(sessions).toHaveLength(2);
    const { token } = sessions.find(({ userAgent }) => userAgent === 'Phone')!;
    succeeded(await first.post('/revoke-session', { token }));
    expect(await second.graphql('{ viewer { name } }')).toEqual({ viewer: null });
    succeeded(await second.post('/sign-in/email', body));
    succeeded(await second.post('/revoke-other-sessions'));
    expect(await first.graphql('{ viewer { name } }')).toEqual({ viewer: null });
    succeeded(await second.post('/sign-out'));
    expect(await second.graphql('{ viewer { name } }')).toEqual({ viewer: null });
  });

  it('closes nobody else’s session', async () => {
    const [owner, thief] = [
      await openAccount(context, 'o@exemple.fr'),
      await openAccount(context, 't@exemple.fr'),
    ];
    const [{ token }] = succeeded(await owner.get('/list-sessions')).body as [{ token: string }];
    await thief.post('/revoke-session', { token });
    expect(await owner.graphql('{ viewer { email } }')).toEqual({ viewer: { email: 'o@exemple.fr' } });
  });
});
