import { CreateOrganisation, OrganisationsReadModel, type Membership } from '#identity';
import type { CompanyId } from '#kernel';
import { accountClient, PASSWORD, type AccountClient } from '../../support/account-client.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { EXAMPLE_FR, EXAMPLE_GB } from '../../support/example-companies.js';
import { emailsTo, linkTo } from '../../support/mailbox.js';
import { openAccount, succeeded } from '../../support/open-account.js';

const VIEWER = '{ viewer { membership { organisationId role } memberships { companyName role } } }';
interface Answer {
  readonly viewer: {
    readonly membership: { organisationId: string; role: string } | null;
    readonly memberships: { companyName: string; role: string }[];
  };
}

describe('organisations', () => {
  let context: TestApp;
  beforeAll(
    async () => (context = await createTestApp({ environment: { MAX_SIGN_IN_ATTEMPTS_PER_MINUTE: '1000' } })),
  );
  afterAll(() => context.close());

  const accountId = async (email: string) =>
    (await context.test.database.rows<{ id: string }>('SELECT id FROM account WHERE email = $1', [email]))[0]!
      .id;
  async function found(
    email: string,
    company: { id: string; name: string } = EXAMPLE_FR,
  ): Promise<Membership> {
    const founder = { accountId: await accountId(email), isEmailVerified: true };
    return context.app
      .get(CreateOrganisation)
      .execute({ founder, companyId: company.id as CompanyId, name: company.name });
  }
  async function joined(owner: AccountClient, email: string, role: string): Promise<AccountClient> {
    succeeded(await owner.post('/organization/invite-member', { email, role }));
    const invitationId = (await linkTo(context.test.database, email)).split('/').at(-1)!;
    const guest = await openAccount(context, email);
    succeeded(await guest.post('/organization/accept-invitation', { invitationId }));
    return guest;
  }

  it('is founded once for each founder and company, and is active at once', async () => {
    const owner = await openAccount(context, 'founder@exemple.fr');
    const first = await found('founder@exemple.fr');
    expect(await found('founder@exemple.fr')).toEqual(first);
    expect(await owner.graphql(VIEWER)).toEqual({
      viewer: {
        membership: { organisationId: first.organisationId, role: 'OWNER' },
        memberships: [{ companyName: EXAMPLE_FR.name, role: 'OWNER' }],
      },
    });
  });

  it('asks for a confirmed address', async () => {
    const founder = { accountId: 'x', isEmailVerified: false };
    const attempt = async () =>
      context.app
        .get(CreateOrganisation)
        .execute({ founder, companyId: EXAMPLE_FR.id as CompanyId, name: 'x' });
    await expect(attempt()).rejects.toMatchObject({ code: 'EMAIL_NOT_VERIFIED' });
  });

  it('lets an owner invite, and the invited person alone accept', async () => {
    const owner = await openAccount(context, 'boss@exemple.fr');
    const { organisationId } = await found('boss@exemple.fr');
    succeeded(
      await owner.post('/organization/invite-member', { email: 'guest@exemple.fr', role: 'accountant' }),
    );
    const [mail] = await emailsTo(context.test.database, 'guest@exemple.fr');
    expect(mail).toMatchObject({
      topic: 'invitation',
      language: 'fr',
      content: { title: `Rejoignez ${EXAMPLE_FR.name}` },
    });
    const invitationId = (await linkTo(context.test.database, 'guest@exemple.fr')).replace(
      '/invitations/',
      '',
    );

    const stranger = await openAccount(context, 'stranger@exemple.fr');
    const refused = await stranger.post('/organization/accept-invitation', { invitationId });
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([
      403,
      'YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION',
    ]);
    const guest = await openAccount(context, 'guest@exemple.fr');
    const shown = succeeded(await guest.get(`/organization/get-invitation?id=${invitationId}`))
      .body as object;
    expect(shown).toMatchObject({ organizationName: EXAMPLE_FR.name, role: 'accountant' });
    succeeded(await guest.post('/organization/accept-invitation', { invitationId }));
    expect((await guest.graphql<Answer>(VIEWER)).viewer.membership).toEqual({
      organisationId,
      role: 'ACCOUNTANT',
    });
    expect((await guest.post('/organization/accept-invitation', { invitationId })).status).toBe(400);
    const contacts = await context.app.get(OrganisationsReadModel).contactsOf(organisationId);
    expect(contacts.map(({ email, role }) => [email, role])).toEqual([
      ['boss@exemple.fr', 'OWNER'],
      ['guest@exemple.fr', 'ACCOUNTANT'],
    ]);
  });

  it.each(['accountant', 'viewer'])('gives a member who is %s no say over its people', async (role) => {
    const owner = await openAccount(context, `o-${role}@exemple.fr`);
    const { organisationId } = await found(`o-${role}@exemple.fr`);
    const guest = await joined(owner, `g-${role}@exemple.fr`, role);
    const { body } = succeeded(await guest.get('/organization/list-members'));
    const { members } = body as { members: { id: string; role: string }[] };
    const [boss, self] = [members.find((m) => m.role === 'owner')!, members.find((m) => m.role === role)!];
    const attempts = [
      guest.post('/organization/invite-member', { email: 'x@exemple.fr', role: 'viewer' }),
      guest.post('/organization/update-member-role', { memberId: self.id, role: 'owner' }),
      guest.post('/organization/remove-member', { memberIdOrEmail: boss.id }),
    ];
    expect((await Promise.all(attempts)).map(({ status }) => status)).toEqual([403, 403, expect.any(Number)]);
    const rest = ['create', 'update', 'delete'].map((verb) =>
      owner.post(`/organization/${verb}`, {
        organizationId: organisationId,
        name: 'x',
        slug: 'x',
        data: { name: 'x' },
      }),
    );
    expect((await Promise.all(rest)).map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it.each([['admin'], ['member'], ['owner,viewer'], ['king'], [['owner', 'viewer']]])(
    'knows no role %j',
    async (role) => {
      const email =
        `r${JSON.stringify(role).length}-${String(role).replace(',', '-')}@exemple.fr`.toLowerCase();
      const owner = await openAccount(context, email);
      await found(email);
      const invited = await owner.post('/organization/invite-member', { email: 'y@exemple.fr', role });
      expect(invited.status).toBe(400);
    },
  );

  it('takes the rights away with the membership, in open sessions too', async () => {
    const owner = await openAccount(context, 'keeps@exemple.fr');
    await found('keeps@exemple.fr');
    const guest = await joined(owner, 'leaves@exemple.fr', 'accountant');
    succeeded(await owner.post('/organization/remove-member', { memberIdOrEmail: 'leaves@exemple.fr' }));
    expect((await guest.graphql<Answer>(VIEWER)).viewer).toEqual({ membership: null, memberships: [] });
  });

  it('lets a person act for several, one at a time', async () => {
    const client = await openAccount(context, 'both@exemple.fr');
    await found('both@exemple.fr');
    const second = await found('both@exemple.fr', EXAMPLE_GB);
    succeeded(await client.post('/organization/set-active', { organizationId: second.organisationId }));
    expect((await client.graphql<Answer>(VIEWER)).viewer.membership?.organisationId).toBe(
      second.organisationId,
    );
    const foreign = await openAccount(context, 'foreign@exemple.fr');
    const theirs = await found('foreign@exemple.fr');
    expect(
      (await client.post('/organization/set-active', { organizationId: theirs.organisationId })).status,
    ).toBe(403);
    expect((await foreign.graphql<Answer>(VIEWER)).viewer.membership?.organisationId).toBe(
      theirs.organisationId,
    );
    const next = await accountClient(context.app);
    succeeded(await next.post('/sign-in/email', { email: 'both@exemple.fr', password: PASSWORD }));
    expect((await next.graphql<Answer>(VIEWER)).viewer.membership).not.toBeNull();
  });

  it('does not lose its last owner while others work there', async () => {
    const owner = await openAccount(context, 'last@exemple.fr');
    await found('last@exemple.fr');
    await joined(owner, 'heir@exemple.fr', 'accountant');
    const refused = await owner.post('/delete-user', { password: PASSWORD });
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([400, 'HAND_OVER_FIRST']);
    const { members } = succeeded(await owner.get('/organization/list-members')).body as {
      members: { id: string; role: string }[];
    };
    const memberId = members.find(({ role }) => role === 'accountant')!.id;
    succeeded(await owner.post('/organization/update-member-role', { memberId, role: 'owner' }));
    succeeded(await owner.post('/delete-user', { password: PASSWORD }));
    expect(await context.test.database.rows(`SELECT FROM account WHERE email = 'last@exemple.fr'`)).toEqual(
      [],
    );
  });
});
