import { accountClient, PASSWORD } from '../../support/account-client.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { emailsTo, linkTo } from '../../support/mailbox.js';
import { openAccount, succeeded } from '../../support/open-account.js';

const NEW_PASSWORD = 'quatre bateaux verts à quai';

describe('password reset', () => {
  let context: TestApp;
  beforeAll(
    async () => (context = await createTestApp({ environment: { MAX_SIGN_IN_ATTEMPTS_PER_MINUTE: '1000' } })),
  );
  afterAll(() => context.close());
  const request = async (email: string) =>
    (await accountClient(context.app)).post('/request-password-reset', { email });
  const tokenTo = async (email: string) =>
    new URL(await linkTo(context.test.database, email), 'http://localhost').searchParams.get('token');

  it('answers a known and an unknown address alike, and writes to the known one only', async () => {
    await openAccount(context, 'known@exemple.fr');
    const [known, unknown] = [await request('known@exemple.fr'), await request('unknown@exemple.fr')];
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    expect((await emailsTo(context.test.database, 'known@exemple.fr')).at(-1)?.topic).toBe('reset-password');
    expect(await emailsTo(context.test.database, 'unknown@exemple.fr')).toEqual([]);
  });

  it('takes a new password once, closes every session and tells the owner', async () => {
    const thief = await openAccount(context, 'reset@exemple.fr');
    await request('reset@exemple.fr');
    const token = await tokenTo('reset@exemple.fr');
    const client = await accountClient(context.app);
    succeeded(await client.post('/reset-password', { token, newPassword: NEW_PASSWORD }));
    expect(await thief.graphql('{ viewer { name } }')).toEqual({ viewer: null });
    const signIn = (password: string) =>
      client.post('/sign-in/email', { email: 'reset@exemple.fr', password });
    expect([(await signIn(PASSWORD)).status, (await signIn(NEW_PASSWORD)).status]).toEqual([401, 200]);
    expect((await emailsTo(context.test.database, 'reset@exemple.fr')).at(-1)?.topic).toBe(
      'password-changed',
    );
    const again = await client.post('/reset-password', { token, newPassword: PASSWORD });
    expect(again.body).toMatchObject({ code: 'INVALID_TOKEN' });
  });

  it('frees who was slowed down', async () => {
    await openAccount(context, 'slow@exemple.fr');
    const client = await accountClient(context.app);
    const signIn = (password: string) =>
      client.post('/sign-in/email', { email: 'slow@exemple.fr', password });
    for (let times = 0; times < 7; times++) await signIn('wrong wrong wrong');
    await request('slow@exemple.fr');
    await client.post('/reset-password', {
      token: await tokenTo('slow@exemple.fr'),
      newPassword: NEW_PASSWORD,
    });
    expect((await signIn(NEW_PASSWORD)).status).toBe(200);
  });

  it('keeps no token that a copy of the database would give away', async () => {
    await openAccount(context, 'kept@exemple.fr');
    await request('kept@exemple.fr');
    const token = await tokenTo('kept@exemple.fr');
    const rows = await context.test.database.rows('SELECT * FROM account_verification');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('changes a password for who knows the old one, and judges the new one', async () => {
    const client = await openAccount(context, 'change@exemple.fr');
    const change = (currentPassword: string, newPassword: string) =>
      client.post('/change-password', { currentPassword, newPassword, revokeOtherSessions: true });
    expect((await change('wrong wrong wrong', NEW_PASSWORD)).body).toMatchObject({
      code: 'INVALID_PASSWORD',
    });
    expect((await change(PASSWORD, 'azertyuiop123')).body).toMatchObject({ code: 'PASSWORD_TOO_COMMON' });
    expect((await change(PASSWORD, NEW_PASSWORD)).status).toBe(200);
  });
});
