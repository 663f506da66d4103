import { accountClient, PASSWORD, type AccountClient } from '../../support/account-client.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { emailsTo, linkTo } from '../../support/mailbox.js';
import { succeeded } from '../../support/open-account.js';

const OTHER_PASSWORD = 'quatre barques rouges au large';
const VIEWER = '{ viewer { email isEmailVerified } }';

/** Somebody signs up with another person's address and hopes that this person opens the link. */
describe('an address that somebody else signed up with', () => {
  let context: TestApp;
  beforeAll(
    async () => (context = await createTestApp({ environment: { MAX_SIGN_IN_ATTEMPTS_PER_MINUTE: '1000' } })),
  );
  afterAll(() => context.close());

  const browser = () => accountClient(context.app);
  const signUp = async (client: AccountClient, email: string, password = PASSWORD) =>
    succeeded(await client.post('/sign-up/email', { email, password, name: 'Camille Exemple' }));
  const signIn = async (email: string, password: string) =>
    (await (await browser()).post('/sign-in/email', { email, password })).status;
  const open = async (client: AccountClient, email: string) =>
    (await client.get(await linkTo(context.test.database, email))).headers['location'] as string;
  const choosePassword = async (client: AccountClient, location: string) => {
    const token = new URL(location, 'http://localhost').searchParams.get('token');
    return client.post('/reset-password', { token, newPassword: OTHER_PASSWORD });
  };

  it('is confirmed by the link alone only in the browser that signed up', async () => {
    const client = await browser();
    await signUp(client, 'same@exemple.fr');
    expect(await open(client, 'same@exemple.fr')).toBe('/sign-in?verified=1');
    expect(await signIn('same@exemple.fr', PASSWORD)).toBe(200);
  });

  it('is its owner’s: the link leads to a new password, and the first one opens nothing', async () => {
    const attacker = await browser();
    await signUp(attacker, 'victim@exemple.fr');
    const victim = await browser();
    const location = await open(victim, 'victim@exemple.fr');
    expect(location).toMatch(/^\/reset-password\?token=[\w-]{32}&first=1$/);
    expect(await signIn('victim@exemple.fr', PASSWORD)).toBe(403);
    succeeded(await choosePassword(victim, location));
    expect(await signIn('victim@exemple.fr', PASSWORD)).toBe(401);
    succeeded(await victim.post('/sign-in/email', { email: 'victim@exemple.fr', password: OTHER_PASSWORD }));
    expect(await victim.graphql(VIEWER)).toEqual({
      viewer: { email: 'victim@exemple.fr', isEmailVerified: true },
    });
    expect(await attacker.graphql(VIEWER)).toEqual({ viewer: null });
  });

  it('is not confirmed by a program that looks at the links of e-mails beforehand', async () => {
    const client = await browser();
    await signUp(client, 'scanned@exemple.fr');
    await open(await browser(), 'scanned@exemple.fr');
    await open(await browser(), 'scanned@exemple.fr');
    expect(await open(client, 'scanned@exemple.fr')).toBe('/sign-in?verified=1');
    expect(await signIn('scanned@exemple.fr', PASSWORD)).toBe(200);
  });

  it('is not confirmed in the browser of its owner who then signs up too', async () => {
    await signUp(await browser(), 'late@exemple.fr');
    const link = await linkTo(context.test.database, 'late@exemple.fr');
    const victim = await browser();
    await signUp(victim, 'late@exemple.fr', OTHER_PASSWORD);
    const mails = await emailsTo(context.test.database, 'late@exemple.fr');
    expect(mails.map(({ topic }) => topic)).toEqual(['verify-address', 'address-known']);
    expect((await victim.get(link)).headers['location']).toMatch(/^\/reset-password\?/);
    expect(await signIn('late@exemple.fr', PASSWORD)).toBe(403);
  });

  it('loses what a stranger added before: other ways to sign in, a second factor, a proved company', async () => {
    const { database } = context.test;
    await signUp(await browser(), 'stuffed@exemple.fr');
    const [{ id }] = (await database.rows<{ id: string }>(
      `SELECT id FROM account WHERE email = 'stuffed@exemple.fr'`,
    )) as [{ id: string }];
    await database.rows(
      `INSERT INTO account_credential (id, account_id, provider_id, subject) VALUES ('c', $1, 'openid', 'stranger')`,
      [id],
    );
    await database.rows(
      `INSERT INTO account_second_factor (id, account_id, secret, backup_codes) VALUES ('s', $1, 'x', 'x')`,
      [id],
    );
    await database.rows('UPDATE account SET has_second_factor = true WHERE id = $1', [id]);
    await database.rows(
      `INSERT INTO proved_company_number (account_id, issuer, company_id) VALUES ($1, 'i', 'FR-552032534')`,
      [id],
    );
    const owner = await browser();
    succeeded(await choosePassword(owner, await open(owner, 'stuffed@exemple.fr')));
    const left = await Promise.all(
      ['account_credential', 'account_second_factor', 'proved_company_number'].map(
        async (table) => (await database.rows(`SELECT FROM ${table} WHERE account_id = $1`, [id])).length,
      ),
    );
    expect(left).toEqual([1, 0, 0]);
    expect(await signIn('stuffed@exemple.fr', OTHER_PASSWORD)).toBe(200);
  });

  it('tells nobody by a cookie whether it was known', async () => {
    const cookies = async (email: string) => {
      const { headers } = await signUp(await browser(), email);
      return (headers['set-cookie'] as unknown as string[]).map((cookie) => cookie.replace(/=[^;]*/, ''));
    };
    const fresh = await cookies('told@exemple.fr');
    expect(fresh).toEqual([expect.stringMatching(/^goodpayer\.sign_up;.*HttpOnly; SameSite=Lax/)]);
    expect(await cookies('told@exemple.fr')).toEqual(fresh);
  });
});
