import supertest from 'supertest';
import { FindApiKey } from '#identity';
import { Database } from '#persistence';
import { askWithKey, makeKey, revokeKey, type MadeKey } from '../../../support/api-keys.js';
import { createTestApp, type TestApp } from '../../../support/create-test-app.js';
import { EXAMPLE_FR, EXAMPLE_GB, storeExampleCompanies } from '../../../support/example-companies.js';
import { post } from '../../../support/graphql-client.js';
import { signUpAndIn, type SignedIn } from '../../../support/sign-in.js';

const SCORE = `{ reliabilityReport(number: "${EXAMPLE_FR.number}") { __typename } }`;
const MINE = '{ myRatings { needsClaim edges { node { id } } } ledgerImports { edges { node { id } } } }';
const WHO = '{ viewer { id } }';

describe('a program with an API key', () => {
  let context: TestApp;
  let owner: SignedIn;
  let open: MadeKey;
  let inner: MadeKey;
  const ask = (token: string, query: string, headers?: Record<string, string>) =>
    askWithKey(context.app, token, query, headers);

  beforeAll(async () => {
    context = await createTestApp();
    await storeExampleCompanies(context.test.database);
    owner = await signUpAndIn(context.app, { company: EXAMPLE_FR.id });
    open = await makeKey(owner, 'PUBLIC');
    inner = await makeKey(owner, 'ORGANISATION');
  });
  afterAll(() => context.close());

  it.each(['POST', 'GET'] as const)('reads what anybody may read, by %s', async (method) => {
    const request = supertest(await context.app.getUrl());
    const sent =
      method === 'POST'
        ? request.post('/graphql').send({ query: SCORE })
        : request.get('/graphql').query({ query: SCORE }).set('apollo-require-preflight', 'yes');
    const { status, body } = await sent.set('authorization', `bearer ${open.token}`);
    expect({ status, body: body as unknown }).toEqual({
      status: 200,
      body: { data: { reliabilityReport: { __typename: 'ReliabilityReport' } } },
    });
  });

  it('reads what its organisation reads only with that scope, and only of its own organisation', async () => {
    expect(await ask(inner.token, MINE)).toMatchObject({
      data: { myRatings: { needsClaim: true, edges: [] } },
    });
    expect((await ask(open.token, MINE)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const accountant = await signUpAndIn(context.app, { company: EXAMPLE_FR.id, role: 'ACCOUNTANT' });
    await context.test.database.rows(
      `INSERT INTO company_claim (claim_id, organisation_id, company_id, status, proof, requested_by, requested_at)
       VALUES (gen_random_uuid(), $1, $2, 'PROOF_PENDING', 'DOCUMENT', $3, now())`,
      [owner.organisationId, EXAMPLE_FR.id, accountant.accountId],
    );
    const claims = '{ myClaims { status } }';
    expect((await ask(inner.token, claims)).data).toEqual({ myClaims: [{ status: 'PROOF_PENDING' }] });
    const other = await signUpAndIn(context.app, { company: EXAMPLE_GB.id });
    const foreign = await makeKey(other, 'ORGANISATION');
    expect((await ask(foreign.token, claims)).data).toEqual({ myClaims: [] });
  });

  it('writes nothing and is nobody, even beside the session of an owner or a moderator', async () => {
    const { cookie } = owner;
    for (const { token } of [open, inner]) {
      expect((await ask(token, WHO, { cookie })).data).toEqual({ viewer: null });
      for (const refused of [
        `mutation { revokeApiKey(id: "${open.id}") { __typename } }`,
        'mutation { withdrawRating(ratingId: "1") { __typename } }',
        '{ myApiKeys { keys { id } } }',
        '{ myCharter { __typename } }',
        '{ backlog { waiting } }',
        '{ rating(id: "1") { __typename } }',
      ])
        expect((await ask(token, refused, { cookie })).errors).toMatchObject([
          { message: 'You may not do this.', extensions: { code: 'FORBIDDEN' } },
        ]);
    }
    expect((await owner.ask(WHO)).data).toEqual({ viewer: { id: owner.accountId } });
  });

  it('opens no other address: files, data of a person and certificates are for people', async () => {
    const request = supertest(await context.app.getUrl());
    for (const path of ['/api/my-data', '/api/files/00000000-0000-4000-8000-000000000000']) {
      const { status, text } = await request.get(path).set('authorization', `Bearer ${inner.token}`);
      expect({ path, status, text }).toMatchObject({ path, status: 401 });
    }
    const session = await request.get('/api/auth/get-session').set('authorization', `Bearer ${inner.token}`);
    expect(session.body).toBeNull();
  });

  it.each([
    ['an unknown key', `Bearer gp_${'x'.repeat(43)}`],
    ['no key', 'Bearer'],
    ['an empty key', 'Bearer '],
    ['a token of others', 'Bearer eyJhbGciOiJub25lIn0.e30.'],
    ['a key without its scheme', 'KEY'],
    ['another scheme', 'Token KEY'],
    ['two keys', 'Bearer KEY KEY'],
    ['a key with an end', 'Bearer KEY,'],
    ['a key in quotes', 'Bearer "KEY"'],
    ['a key in capitals', 'Bearer UPPER'],
    ['nothing', ''],
  ])('is told that %s is none, and never taken for a visitor', async (_what, header) => {
    const authorization = header.replaceAll('KEY', open.token).replace('UPPER', open.token.toUpperCase());
    const { status, errors, data } = await post(
      context.app,
      { query: SCORE },
      { authorization, cookie: owner.cookie },
    );
    expect({ status, errors, data }).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'INVALID_API_KEY' } }],
      data: undefined,
    });
  });

  it('leaves passwords for a proxy in front of goodpayer alone', async () => {
    const { data } = await post(
      context.app,
      { query: WHO },
      { authorization: 'Basic eDp5', cookie: owner.cookie },
    );
    expect(data).toEqual({ viewer: { id: owner.accountId } });
  });

  it('is told apart from a refused document: the answer is no-store and names the scheme', async () => {
    const { headers } = await supertest(await context.app.getUrl())
      .post('/graphql')
      .set('authorization', 'Bearer x')
      .send({ query: SCORE });
    expect(headers).toMatchObject({
      'www-authenticate': 'Bearer error="invalid_token"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  it('stops at once when the key is revoked, and at the instant of its end', async () => {
    const revoked = await makeKey(owner, 'PUBLIC');
    const ended = await makeKey(owner, 'PUBLIC', 30);
    expect([(await ask(revoked.token, WHO)).status, (await ask(ended.token, WHO)).status]).toEqual([
      200, 200,
    ]);
    await revokeKey(owner, revoked.id);
    expect((await ask(revoked.token, WHO)).status).toBe(401);
    const before = context.clock.now();
    context.clock.travelTo(new Date('2026-12-21T11:59:59.999Z'));
    expect((await ask(ended.token, WHO)).status).toBe(200);
    context.clock.travelTo(new Date('2026-12-21T12:00:00Z'));
    expect((await ask(ended.token, WHO)).status).toBe(401);
    context.clock.travelTo(before);
  });

  it('costs one statement in ten seconds, and a visitor none', async () => {
    const find = context.app.get(FindApiKey);
    const rows = jest.spyOn(context.app.get(Database), 'rows');
    const fresh = await makeKey(owner, 'PUBLIC');
    const look = () => rows.mock.calls.filter(([, , name]) => name === 'find-api-key').length;
    for (let times = 0; times < 5; times++) await ask(fresh.token, '{ __typename }');
    expect(look()).toBe(1);
    await post(context.app, { query: '{ __typename }' });
    expect(look()).toBe(1);
    for (let times = 0; times < 3; times++) expect(await find.execute(`gp_${'y'.repeat(43)}`)).toBeNull();
    expect(look()).toBe(4);
    rows.mockRestore();
  });
});
