import { accountClient, PASSWORD } from '../../support/account-client.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { emailsTo, linkTo } from '../../support/mailbox.js';
import { openAccount, succeeded } from '../../support/open-account.js';
import { totpCode } from '../../support/totp.js';

describe('what a thief of an account would change', () => {
  let context: TestApp;
  beforeAll(
    async () => (context = await createTestApp({ environment: { MAX_SIGN_IN_ATTEMPTS_PER_MINUTE: '1000' } })),
  );
  afterAll(() => context.close());
  const topics = async (email: string) =>
    (await emailsTo(context.test.database, email)).map(({ topic }) => topic);
  const signIn = async (email: string) =>
    (await (await accountClient(context.app)).post('/sign-in/email', { email, password: PASSWORD })).status;

  it('changes the address with the password and a link to the new one, and tells the old one', async () => {
    const client = await openAccount(context, 'old@exemple.fr');
    for (const password of [undefined, 'wrong wrong wrong', { $ne: '' }]) {
      const refused = await client.post('/change-email', { newEmail: 'new@exemple.fr', password });
      expect([refused.status, (refused.body as { code: string }).code]).toEqual([400, 'INVALID_PASSWORD']);
    }
    succeeded(await client.post('/change-email', { newEmail: 'new@exemple.fr', password: PASSWORD }));
    expect(await topics('new@exemple.fr')).toEqual(['new-address']);
    expect(await signIn('old@exemple.fr')).toBe(200);
    const { headers } = await client.get(await linkTo(context.test.database, 'new@exemple.fr'));
    expect(headers['location']).toBe('/account?address=changed');
    expect([await signIn('old@exemple.fr'), await signIn('new@exemple.fr')]).toEqual([401, 200]);
    const mails = await emailsTo(context.test.database, 'old@exemple.fr');
    expect(mails.at(-1)).toMatchObject({ topic: 'address-changed' });
    expect(JSON.stringify(mails.at(-1)!.content)).toContain('new@exemple.fr');
    expect(await client.graphql('{ viewer { email isEmailVerified } }')).toEqual({
      viewer: { email: 'new@exemple.fr', isEmailVerified: true },
    });
  });

  it('gives no mailbox away: the link works only for whoever asked for it', async () => {
    const thief = await openAccount(context, 'thief@exemple.fr');
    succeeded(await thief.post('/change-email', { newEmail: 'prey@exemple.fr', password: PASSWORD }));
    const link = await linkTo(context.test.database, 'prey@exemple.fr');
    const stranger = await (await accountClient(context.app)).get(link);
    expect(stranger.headers['location']).toBe('/sign-in?error=SIGN_IN_TO_CONFIRM');
    const other = await (await openAccount(context, 'other@exemple.fr')).get(link);
    expect(other.headers['location']).toBe('/sign-in?error=SIGN_IN_TO_CONFIRM');
    expect(await signIn('thief@exemple.fr')).toBe(200);
  });

  it('says nothing of an address that somebody else has', async () => {
    await openAccount(context, 'taken@exemple.fr');
    const client = await openAccount(context, 'asks@exemple.fr');
    const answers = ['taken@exemple.fr', 'free@exemple.fr'].map(async (newEmail) => {
      const { status, body } = await client.post('/change-email', { newEmail, password: PASSWORD });
      return { status, body: body as unknown };
    });
    const [taken, free] = await Promise.all(answers);
    expect(taken).toEqual(free);
    expect(await topics('taken@exemple.fr')).toEqual(['verify-address']);
  });

  it('tells of a new password, and closes the other sessions whatever was asked', async () => {
    const client = await openAccount(context, 'password@exemple.fr');
    const elsewhere = await accountClient(context.app);
    succeeded(await elsewhere.post('/sign-in/email', { email: 'password@exemple.fr', password: PASSWORD }));
    const change = { newPassword: 'quatre barques rouges au large', revokeOtherSessions: false };
    const refused = await client.post('/change-password', { ...change, currentPassword: 'wrong wrong' });
    expect(refused.status).toBe(400);
    expect(await topics('password@exemple.fr')).toEqual(['verify-address']);
    succeeded(await client.post('/change-password', { ...change, currentPassword: PASSWORD }));
    expect((await topics('password@exemple.fr')).at(-1)).toBe('password-changed');
    expect(await elsewhere.graphql('{ viewer { id } }')).toEqual({ viewer: null });
    expect(await client.graphql('{ viewer { email } }')).toEqual({
      viewer: { email: 'password@exemple.fr' },
    });
  });

  it('tells that the second factor is switched off', async () => {
    const client = await openAccount(context, 'factor@exemple.fr');
    const { body } = succeeded(await client.post('/two-factor/enable', { password: PASSWORD }));
    const { totpURI } = body as { totpURI: string };
    succeeded(await client.post('/two-factor/verify-totp', { code: totpCode(totpURI) }));
    expect((await client.post('/two-factor/disable', { password: 'wrong wrong' })).status).toBe(400);
    expect(await topics('factor@exemple.fr')).toEqual(['verify-address']);
    succeeded(await client.post('/two-factor/disable', { password: PASSWORD }));
    expect((await topics('factor@exemple.fr')).at(-1)).toBe('second-factor-off');
  });
});
