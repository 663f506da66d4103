import { accountClient, PASSWORD } from '../../support/account-client.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { emailsTo, linkTo } from '../../support/mailbox.js';
import { openAccount } from '../../support/open-account.js';

const VIEWER = '{ viewer { email name language isEmailVerified } }';

describe('sign-up', () => {
  let context: TestApp;
  beforeAll(
    async () => (context = await createTestApp({ environment: { MAX_SIGN_IN_ATTEMPTS_PER_MINUTE: '1000' } })),
  );
  afterAll(() => context.close());
  const signUp = async (body: Record<string, unknown>) =>
    (await accountClient(context.app)).post('/sign-up/email', {
      name: 'Camille Exemple',
      password: PASSWORD,
      ...body,
    });

  it('opens the account of whoever reads the mailbox', async () => {
    const client = await accountClient(context.app);
    const email = 'Compta@Exemple.fr';
    await client.post('/sign-up/email', { email, password: PASSWORD, name: 'Camille', language: 'en' });
    expect(await client.graphql(VIEWER)).toEqual({ viewer: null });
    const early = await client.post('/sign-in/email', { email, password: PASSWORD });
    expect([early.status, early.body]).toEqual([
      403,
      expect.objectContaining({ code: 'EMAIL_NOT_VERIFIED' }),
    ]);

    const [mail] = await emailsTo(context.test.database, 'compta@exemple.fr');
    expect(mail).toMatchObject({
      topic: 'verify-address',
      language: 'en',
      content: { title: 'Hello Camille' },
    });
    const opened = await client.get(await linkTo(context.test.database, 'compta@exemple.fr'));
    expect([opened.status, opened.headers['location']]).toEqual([302, '/sign-in?verified=1']);
    expect(await client.graphql(VIEWER)).toEqual({ viewer: null });

    expect((await client.post('/sign-in/email', { email, password: PASSWORD })).status).toBe(200);
    expect(await client.graphql(VIEWER)).toEqual({
      viewer: { email: 'compta@exemple.fr', name: 'Camille', language: 'EN', isEmailVerified: true },
    });
  });

  it('says nothing to the page about an address that is known, and everything to its owner', async () => {
    await openAccount(context, 'known@exemple.fr');
    const [known, fresh] = [
      await signUp({ email: 'known@exemple.fr' }),
      await signUp({ email: 'fresh@exemple.fr' }),
    ];
    const shape = ({ user, ...rest }: { user: object }) => ({ ...rest, user: Object.keys(user).sort() });
    expect([known.status, shape(known.body as never)]).toEqual([fresh.status, shape(fresh.body as never)]);
    expect(Object.keys(known.headers).sort()).toEqual(Object.keys(fresh.headers).sort());
    const mails = await emailsTo(context.test.database, 'known@exemple.fr');
    expect(mails.map(({ topic }) => topic)).toEqual(['verify-address', 'address-known']);
  });

  it('does not let a second sign-up change the account', async () => {
    await openAccount(context, 'first@exemple.fr');
    await signUp({ email: 'first@exemple.fr', name: 'Somebody else', password: 'another phrase entirely' });
    const client = await accountClient(context.app);
    const other = await client.post('/sign-in/email', {
      email: 'first@exemple.fr',
      password: 'another phrase entirely',
    });
    expect(other.status).toBe(401);
  });

  it.each([
    ['a short password', { password: 'a7!kZ' }, 'PASSWORD_TOO_SHORT'],
    ['a common one', { password: 'motdepasse1234' }, 'PASSWORD_TOO_COMMON'],
    ['one made of the name', { password: 'camilleexemple' }, 'PASSWORD_TOO_COMMON'],
    ['one too long to hash', { password: 'x y z 1 2 '.repeat(50) }, 'PASSWORD_TOO_LONG'],
    ['no address', { email: 'nobody' }, 'VALIDATION_ERROR'],
    ['a name with a link', { name: 'Win: https://example.org' }, 'INVALID_NAME'],
    ['a name of two lines', { name: 'Camille\nBcc: all' }, 'INVALID_NAME'],
    ['another language', { language: 'de' }, 'VALIDATION_ERROR'],
  ])('refuses %s, whether the address is known or not', async (_what, body, code) => {
    await openAccount(context, `${code}@exemple.fr`).catch(() => undefined);
    const known = await signUp({ email: `${code}@exemple.fr`, ...body });
    const fresh = await signUp({ email: 'nobody-yet@exemple.fr', ...body });
    expect([known.status, (known.body as { code: string }).code]).toEqual([400, code]);
    expect(fresh.body).toEqual(known.body);
  });

  it('lets nobody confirm an address by saying so', async () => {
    await signUp({
      email: 'liar@exemple.fr',
      emailVerified: true,
      isEmailVerified: true,
      is_email_verified: true,
    });
    const [account] = await context.test.database.rows(
      `SELECT is_email_verified, has_second_factor, image FROM account WHERE email = 'liar@exemple.fr'`,
    );
    expect(account).toEqual({ is_email_verified: false, has_second_factor: false, image: null });
  });

  it('refuses a link that was altered', async () => {
    await signUp({ email: 'altered@exemple.fr' });
    const link = await linkTo(context.test.database, 'altered@exemple.fr');
    const { headers } = await (
      await accountClient(context.app)
    ).get(link.replace(/token=[^&]{5}/, 'token=AAAAA'));
    expect(headers['location']).toMatch(/^\/sign-in\?verified=1&error=/);
  });

  it('logs no address of a person', () => expect(context.log()).not.toContain('@exemple.fr'));
});
