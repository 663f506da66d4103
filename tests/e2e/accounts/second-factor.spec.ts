import { accountClient, PASSWORD, type AccountClient } from '../../support/account-client.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { openAccount, succeeded } from '../../support/open-account.js';
import { totpCode } from '../../support/totp.js';

const VIEWER = '{ viewer { hasSecondFactor isModerator } }';

describe('second factor', () => {
  let context: TestApp;
  beforeAll(
    async () => (context = await createTestApp({ environment: { MAX_SIGN_IN_ATTEMPTS_PER_MINUTE: '1000' } })),
  );
  afterAll(() => context.close());

  async function enrol(
    email: string,
  ): Promise<{ client: AccountClient; uri: string; backupCodes: string[] }> {
    const client = await openAccount(context, email);
    const { body } = succeeded(await client.post('/two-factor/enable', { password: PASSWORD }));
    const { totpURI, backupCodes } = body as { totpURI: string; backupCodes: string[] };
    succeeded(await client.post('/two-factor/verify-totp', { code: totpCode(totpURI) }));
    return { client, uri: totpURI, backupCodes };
  }
  async function passwordOnly(email: string): Promise<AccountClient> {
    const client = await accountClient(context.app);
    const { body } = succeeded(await client.post('/sign-in/email', { email, password: PASSWORD }));
    expect(body).toEqual({ twoFactorRedirect: true, twoFactorMethods: ['totp'] });
    return client;
  }

  it('is asked for at sign-in once it is set up', async () => {
    const { uri } = await enrol('totp@exemple.fr');
    const client = await passwordOnly('totp@exemple.fr');
    expect(await client.graphql(VIEWER)).toEqual({ viewer: null });
    const wrong = await client.post('/two-factor/verify-totp', { code: '000000' });
    expect([wrong.status, (wrong.body as { code: string }).code]).toEqual([401, 'INVALID_CODE']);
    succeeded(await client.post('/two-factor/verify-totp', { code: totpCode(uri) }));
    expect(await client.graphql(VIEWER)).toEqual({ viewer: { hasSecondFactor: true, isModerator: false } });
  });

  it('does not count before a first code has shown that the application works', async () => {
    const client = await openAccount(context, 'half@exemple.fr');
    succeeded(await client.post('/two-factor/enable', { password: PASSWORD }));
    expect(await client.graphql(VIEWER)).toEqual({ viewer: { hasSecondFactor: false, isModerator: false } });
    const again = await accountClient(context.app);
    expect(
      (await again.post('/sign-in/email', { email: 'half@exemple.fr', password: PASSWORD })).body,
    ).toHaveProperty('token');
  });

  it('takes a backup code once', async () => {
    const { backupCodes } = await enrol('backup@exemple.fr');
    const use = async () =>
      (await passwordOnly('backup@exemple.fr')).post('/two-factor/verify-backup-code', {
        code: backupCodes[0]!,
      });
    expect([(await use()).status, (await use()).status]).toEqual([200, 401]);
  });

  it('bounds the codes that can be tried', async () => {
    const { uri } = await enrol('tried@exemple.fr');
    const statuses = [];
    const client = await passwordOnly('tried@exemple.fr');
    for (let times = 0; times < 6; times++)
      statuses.push((await client.post('/two-factor/verify-totp', { code: '000000' })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 400]);
    expect((await client.post('/two-factor/verify-totp', { code: totpCode(uri) })).status).toBe(401);
    const next = await passwordOnly('tried@exemple.fr');
    for (let times = 0; times < 5; times++) await next.post('/two-factor/verify-totp', { code: '000000' });
    const locked = await (
      await passwordOnly('tried@exemple.fr')
    ).post('/two-factor/verify-totp', { code: totpCode(uri) });
    expect([locked.status, (locked.body as { code: string }).code]).toEqual([
      429,
      'ACCOUNT_TEMPORARILY_LOCKED',
    ]);
  });

  it('trusts no device: it is asked for each time', async () => {
    const { uri } = await enrol('device@exemple.fr');
    const client = await passwordOnly('device@exemple.fr');
    succeeded(await client.post('/two-factor/verify-totp', { code: totpCode(uri), trustDevice: true }));
    const again = await client.post('/sign-in/email', { email: 'device@exemple.fr', password: PASSWORD });
    expect(again.body).toMatchObject({ twoFactorRedirect: true });
  });

  it('gives a moderator the rights only in sessions that passed it', async () => {
    const { client, uri } = await enrol('moderator@exemple.fr');
    await context.test.database.rows(
      `INSERT INTO moderator (account_id) SELECT id FROM account WHERE email = 'moderator@exemple.fr'`,
    );
    expect(await client.graphql(VIEWER)).toEqual({ viewer: { hasSecondFactor: true, isModerator: true } });
    const fresh = await passwordOnly('moderator@exemple.fr');
    succeeded(await fresh.post('/two-factor/verify-totp', { code: totpCode(uri) }));
    expect(await fresh.graphql(VIEWER)).toEqual({ viewer: { hasSecondFactor: true, isModerator: true } });
    succeeded(await fresh.post('/two-factor/disable', { password: PASSWORD }));
    expect(await fresh.graphql(VIEWER)).toEqual({ viewer: { hasSecondFactor: false, isModerator: false } });
    expect(await client.graphql(VIEWER)).toEqual({ viewer: { hasSecondFactor: false, isModerator: false } });
  });

  it('is neither set up nor taken away without the password', async () => {
    const { client } = await enrol('guard@exemple.fr');
    for (const path of ['/two-factor/enable', '/two-factor/disable', '/two-factor/generate-backup-codes'])
      expect((await client.post(path, { password: 'wrong wrong wrong' })).body).toMatchObject({
        code: 'INVALID_PASSWORD',
      });
  });

  it('keeps its secrets encrypted', async () => {
    const { uri, backupCodes } = await enrol('secret@exemple.fr');
    const rows = JSON.stringify(await context.test.database.rows('SELECT * FROM account_second_factor'));
    expect(rows).not.toContain(new URL(uri).searchParams.get('secret'));
    expect(rows).not.toContain(backupCodes[0]);
  });
});
