import { createTestApp, type TestApp } from '../support/create-test-app.js';
import { EXAMPLE_FR, storeExampleCompanies } from '../support/example-companies.js';
import { ask } from '../support/graphql-client.js';

const NAME = 'query Name($number: String!) { company(number: $number) { ... on Company { name } } }';
const SECRET = 'Personne EXEMPLE-SECRETE';

describe('errors and the log', () => {
  let context: TestApp;
  beforeAll(async () => {
    context = await createTestApp();
    await storeExampleCompanies(context.test.database);
  });
  afterAll(() => context.close());

  it.each(['interpreted', 'compiled since the third time', 'compiled'])(
    'masks an unforeseen error with an id that is in the log, %s',
    async () => {
      await context.test.database.rows('ALTER TABLE legal_notice RENAME TO legal_notice_gone');
      const { status, errors, text } = await ask(context.app, NAME, { number: EXAMPLE_FR.number });
      await context.test.database.rows('ALTER TABLE legal_notice_gone RENAME TO legal_notice');
      expect(status).toBe(200);
      expect(errors).toHaveLength(1);
      expect(errors![0]).toMatchObject({
        path: ['company'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.any(String) as string },
      });
      expect(text).not.toMatch(/legal_notice|relation|stack/i);
      expect(context.log()).toContain(errors![0]!.extensions.errorId);
    },
  );

  it('logs what was asked and how long it took, never what it was about', async () => {
    await ask(context.app, NAME, { number: EXAMPLE_FR.number });
    await ask(context.app, `query { searchCompanies(query: "${SECRET}") { edges { node { name } } } }`);
    await ask(context.app, NAME, { number: SECRET });
    await ask(context.app, `{ unknownField(name: "${SECRET}") }`);
    await context.app.inject({
      method: 'GET',
      url: `/company/${encodeURIComponent(SECRET)}`,
      remoteAddress: '203.0.113.7',
      headers: { 'user-agent': SECRET },
    });
    await context.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: `{"query": "${SECRET}`,
      headers: { 'content-type': 'application/json' },
    });
    const lines = context.log();
    expect(lines).toMatch(/"operation":"Name","durationMs":[\d.]+/);
    for (const hidden of [
      SECRET,
      encodeURIComponent(SECRET),
      'SECRETE',
      EXAMPLE_FR.number,
      EXAMPLE_FR.name,
      'searchCompanies',
      '203.0.113.7',
      '127.0.0.1',
    ]) {
      expect(lines).not.toContain(hidden);
    }
  });

  it('does not log a refusal as a fault', async () => {
    const before = context.log().length;
    await ask(context.app, '{ searchCompanies(query: "x", after: "bm90") { edges { cursor } } }');
    expect(context.log().slice(before)).not.toContain('"level":"error"');
  });

  it('keeps the names of fields to itself in production', async () => {
    const production = await createTestApp({
      environment: { NODE_ENV: 'production', GRAPHQL_INTROSPECTION: 'off' },
    });
    const { errors } = await ask(production.app, '{ compan(number: "1") { __typename } }');
    const introspection = await ask(production.app, '{ __schema { types { name } } }');
    await production.close();
    expect(errors!.map(({ message }) => message).join()).not.toMatch(/did you mean|company/i);
    expect(introspection.status).toBe(400);
  });
});
