import supertest from 'supertest';
import { createRatingWorld, SUPPLIER, type RatingWorld } from '../../support/rating-world.js';
import { signUpAndIn } from '../../support/sign-in.js';
import { upload } from '../../support/upload.js';

const OWN = 'http://localhost:3000';

/** Whoever has an account, and tries what it is not for. */
describe('a person with an account', () => {
  let world: RatingWorld;
  beforeAll(
    async () => (world = await createRatingWorld('2026-06-01', { MAX_SIGN_IN_ATTEMPTS_PER_MINUTE: '1000' })),
  );
  afterAll(() => world.close());
  const server = async () => supertest(await world.app.getUrl());

  it('writes nothing with the role of a viewer, also beside GraphQL', async () => {
    const viewer = await signUpAndIn(world.app, { company: SUPPLIER.id, role: 'VIEWER' });
    for (const purpose of ['EVIDENCE', 'LEDGER', 'CLAIM'])
      expect((await upload(world.app, viewer, { purpose })).status).toBe(403);
    const agent = await server();
    const session = { cookie: viewer.cookie, origin: OWN, 'content-type': 'application/json' };
    const theirs = world.client.organisationId;
    const attempts = [
      ['invite-member', { email: 'x@exemple.fr', role: 'owner' }],
      ['invite-member', { email: 'x@exemple.fr', role: 'owner', organizationId: theirs }],
      ['update-member-role', { memberId: viewer.accountId, role: 'owner' }],
      ['remove-member', { memberIdOrEmail: world.author.email }],
      ['remove-member', { memberIdOrEmail: world.client.email, organizationId: theirs }],
      ['set-active', { organizationId: theirs }],
    ] as const;
    for (const [path, body] of attempts) {
      const { status } = await agent.post(`/api/auth/organization/${path}`).set(session).send(body);
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
    }
    const people = await world.test.database.rows(`SELECT role FROM organisation_member ORDER BY role`);
    expect(people).toEqual([{ role: 'owner' }, { role: 'owner' }, { role: 'viewer' }]);
    expect(await world.test.database.rows('SELECT FROM organisation_invitation')).toEqual([]);
  });

  it('sees no members of an organisation that is not theirs', async () => {
    const agent = await server();
    for (const query of ['list-members', 'list-invitations', 'get-full-organization', 'list'])
      expect(
        (
          await agent
            .get(`/api/auth/organization/${query}?organizationId=${world.client.organisationId}`)
            .set('cookie', world.author.cookie)
        ).text,
      ).not.toContain(world.client.email);
  });

  it('finds no door of the library that goodpayer does not use', async () => {
    const agent = await server();
    const session = { cookie: world.author.cookie, origin: OWN };
    for (const path of [
      'update-session',
      'list-accounts',
      'unlink-account',
      'account-info',
      'revoke-sessions',
      'verify-password',
      'organization/create',
      'organization/update',
      'organization/delete',
      'organization/add-member',
      'organization/get-full-organization',
      'organization/has-permission',
      'organization/check-slug',
      'two-factor/get-totp-uri',
      'two-factor/send-otp',
      'two-factor/verify-otp',
      'admin/set-role',
      'ok',
      'error',
      'sign-in/email/',
      '//sign-in/email',
      'sign-in%2Femail',
      'get-access-token',
      'refresh-token',
    ]) {
      expect([path, (await agent.post(`/api/auth/${path}`).set(session).send({})).status]).toEqual([
        path,
        404,
      ]);
      expect([path, (await agent.get(`/api/auth/${path}`).set(session)).status]).toEqual([path, 404]);
    }
  });
});
