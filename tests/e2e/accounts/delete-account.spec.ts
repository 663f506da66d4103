import { CreateOrganisation, OrganisationsReadModel } from '#identity';
import type { CompanyId } from '#kernel';
import { accountClient, PASSWORD } from '../../support/account-client.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { EXAMPLE_FR } from '../../support/example-companies.js';
import { signUpAndIn } from '../../support/sign-in.js';
import { openAccount, succeeded } from '../../support/open-account.js';

const TABLES_OF_A_PERSON = [
  'account',
  'account_credential',
  'account_session',
  'account_second_factor',
  'organisation_member',
];

describe('the data of a person', () => {
  let context: TestApp;
  beforeAll(async () => (context = await createTestApp()));
  afterAll(() => context.close());

  it('is given to that person alone, without secrets', async () => {
    const person = await signUpAndIn(context.app, { email: 'mine@exemple.fr', company: EXAMPLE_FR.id });
    await signUpAndIn(context.app, { email: 'other@exemple.fr', company: EXAMPLE_FR.id, role: 'VIEWER' });
    const client = await accountClient(context.app);
    const stranger = await client.get('/api/my-data');
    expect([stranger.status, stranger.body]).toEqual([
      401,
      { error: { code: 'UNAUTHENTICATED', message: 'Sign in first.' } },
    ]);
    const { status, headers, body, text } = await client.get('/api/my-data', { cookie: person.cookie });
    expect([status, headers['content-disposition']]).toEqual([200, expect.stringContaining('attachment')]);
    expect(body).toMatchObject({
      account: [{ email: 'mine@exemple.fr' }],
      memberships: [{ company_id: EXAMPLE_FR.id, role: 'owner' }],
    });
    expect(text).not.toMatch(/other@exemple\.fr|token|"password"/);
  });
});

describe('an account that its owner deletes', () => {
  let context: TestApp;
  beforeAll(async () => (context = await createTestApp()));
  afterAll(() => context.close());

  it('leaves nothing of the person, and the organisation without people', async () => {
    const client = await openAccount(context, 'gone@exemple.fr');
    const [{ id }] = (await context.test.database.rows<{ id: string }>('SELECT id FROM account')) as [
      { id: string },
    ];
    const { organisationId } = await context.app.get(CreateOrganisation).execute({
      founder: { accountId: id, isEmailVerified: true },
      companyId: EXAMPLE_FR.id as CompanyId,
      name: EXAMPLE_FR.name,
    });
    succeeded(await client.post('/two-factor/enable', { password: PASSWORD }));
    const wrong = await client.post('/delete-user', { password: 'wrong wrong wrong' });
    expect([wrong.status, (wrong.body as { code: string }).code]).toEqual([400, 'INVALID_PASSWORD']);
    succeeded(await client.post('/delete-user', { password: PASSWORD }));

    for (const table of TABLES_OF_A_PERSON)
      expect(await context.test.database.rows(`SELECT * FROM ${table}`)).toEqual([]);
    expect(await client.graphql('{ viewer { name } }')).toEqual({ viewer: null });
    const again = await accountClient(context.app);
    const signIn = await again.post('/sign-in/email', { email: 'gone@exemple.fr', password: PASSWORD });
    expect(signIn.status).toBe(401);
    const organisation = await context.app.get(OrganisationsReadModel).organisation(organisationId);
    expect(organisation).toEqual({ organisationId, companyId: EXAMPLE_FR.id, name: EXAMPLE_FR.name });
  });
});
