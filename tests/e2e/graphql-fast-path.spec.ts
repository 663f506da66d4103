import { Database } from '#persistence';
import { sha256 } from '../../apps/api/src/graphql/registered-documents.js';
import { createTestApp, type TestApp } from '../support/create-test-app.js';
import {
  EXAMPLE_FR,
  EXAMPLE_GB,
  EXAMPLE_PERSON,
  storeExampleCompanies,
} from '../support/example-companies.js';
import { ask, post } from '../support/graphql-client.js';
import { REPORT_DOCUMENT } from '../support/report-document.js';

const SEARCH =
  'query Search($query: String!, $first: Int! = 5) { searchCompanies(query: $query, first: $first) { edges { node { name } } } }';
const HASH = sha256(REPORT_DOCUMENT);

describe('registered documents', () => {
  let context: TestApp;
  const registered = (number: unknown, headers?: Record<string, string>) =>
    post<{ company: { name: string; reliability: { score: number } } }>(
      context.app,
      { documentId: HASH, variables: { number } },
      headers,
    );
  const sql = (text: string) => context.test.database.rows(text);

  beforeAll(async () => {
    context = await createTestApp({ documents: [REPORT_DOCUMENT, SEARCH] });
    await storeExampleCompanies(context.test.database);
  });
  afterAll(() => context.close());

  it.each([
    ['a company', EXAMPLE_FR.number],
    ['a UK company', EXAMPLE_GB.number],
    ['a wrong number', '12'],
    ['a natural person', EXAMPLE_PERSON.number],
  ])(
    'give the very text of the ordinary way for %s, the first time and from the cache',
    async (_what, number) => {
      await ask(context.app, REPORT_DOCUMENT, { number }); // scores the company, so that the time of the score is settled
      const ordinary = await ask(context.app, REPORT_DOCUMENT, { number });
      for (let times = 0; times < 3; times++) expect((await registered(number)).text).toBe(ordinary.text);
    },
  );

  it('are known by documentId, by the persisted-query extension, and by the words of the specification', async () => {
    const variables = { number: EXAMPLE_FR.number };
    const byExtension = await post(context.app, {
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: HASH } },
    });
    const byPrefix = await post(context.app, { documentId: `sha256:${HASH}`, variables });
    const search = new URLSearchParams({
      variables: JSON.stringify(variables),
      extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: HASH } }),
    });
    const byGet = await context.app.inject({
      method: 'GET',
      url: `/graphql?${search.toString()}`,
      headers: { 'apollo-require-preflight': '1' },
    });
    const expected = (await registered(EXAMPLE_FR.number)).text;
    expect([byExtension.text, byPrefix.text, byGet.body]).toEqual([expected, expected, expected]);
  });

  it('are answered from the cache without a question to the tables', async () => {
    await registered(EXAMPLE_FR.number);
    const rows = jest.spyOn(context.app.get(Database), 'rows');
    await registered(EXAMPLE_FR.number);
    const asked = rows.mock.calls.length;
    rows.mockRestore();
    expect(asked).toBe(0);
  });

  it.each([
    [
      'a name',
      `UPDATE company SET name = 'EXEMPLE RENOMMEE' WHERE company_id = '${EXAMPLE_FR.id}'`,
      'EXEMPLE RENOMMEE',
    ],
    [
      'a notice',
      `INSERT INTO legal_notice (company_id, notice_id, kind, nature, notice_type, published_on, source, source_on, record_id)
       VALUES ('${EXAMPLE_FR.id}', 'A1', 'OTHER', 'Avis nouveau', 'INITIAL', '2026-11-20', 'BODACC', '2026-11-20', 'A1')`,
      'Avis nouveau',
    ],
    ['a notice that is gone', `DELETE FROM legal_notice WHERE notice_id = 'A1'`, '!Avis nouveau'],
    [
      'a place of business',
      `INSERT INTO establishment (company_id, siret, status, source, source_on, record_id)
       VALUES ('${EXAMPLE_FR.id}', '73282932000074', 'OPEN', 'SIRENE', '2026-11-01', '73282932000074')`,
      '"establishments":{"open":1,',
    ],
    [
      'a score',
      `UPDATE reliability_snapshot SET scorecard = jsonb_set(scorecard, '{verdict,fr}', '"Verdict nouveau"') WHERE company_id = '${EXAMPLE_FR.id}'`,
      'Verdict nouveau',
    ],
    ['everything', 'TRUNCATE annual_accounts', '"annualAccounts":[]'],
  ])('show %s that changed, at once', async (_what, change, shown) => {
    await registered(EXAMPLE_FR.number);
    await registered(EXAMPLE_FR.number);
    await sql(change);
    const { text } = await registered(EXAMPLE_FR.number);
    if (shown.startsWith('!')) expect(text).not.toContain(shown.slice(1));
    else expect(text).toContain(shown);
  });

  it('never show an older state to somebody who asks after a change, however many ask', async () => {
    for (let version = 0; version < 30; version++) {
      await sql(`UPDATE company SET acronym = 'V${version}' WHERE company_id = '${EXAMPLE_FR.id}'`);
      const answers = await Promise.all(Array.from({ length: 8 }, () => registered(EXAMPLE_FR.number)));
      expect(
        new Set(answers.map(({ data }) => (data!.company as unknown as { acronym: string }).acronym)),
      ).toEqual(new Set([`V${version}`]));
    }
  });

  it('are not kept past midnight, when the publication of a fine may end', async () => {
    await sql(`INSERT INTO sanction (company_id, record_id, amount_minor, currency, reason, decided_on, published_until, url, source, source_on)
      VALUES ('${EXAMPLE_GB.id}', 'S1', 100000, 'EUR', 'Exemple', '2026-01-05', '2026-11-21', 'https://example.org', 'DGCCRF', '2026-01-05')`);
    for (let times = 0; times < 2; times++)
      expect((await registered(EXAMPLE_GB.number)).text).toContain('"publishedUntil":"2026-11-21"');
    context.clock.travelTo(new Date('2026-11-22T00:00:01Z'));
    const { text } = await registered(EXAMPLE_GB.number);
    context.clock.travelTo(new Date('2026-11-21T12:00:00Z'));
    expect(text).toContain('"sanctions":[]');
  });

  it('go on, without the cache, while the connection that hears of changes is lost', async () => {
    await registered(EXAMPLE_FR.number);
    await sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'goodpayer changes' AND datname = current_database()`,
    );
    await sql(`UPDATE company SET acronym = 'UNHEARD' WHERE company_id = '${EXAMPLE_FR.id}'`);
    expect((await registered(EXAMPLE_FR.number)).text).toContain('UNHEARD');
  });

  it('hold to the same rules for variables, errors and arguments as any document', async () => {
    expect(await registered(42)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(await post(context.app, { documentId: HASH })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(await post(context.app, { documentId: HASH, variables: [] })).toMatchObject({ status: 400 });
    const search = await post(context.app, {
      documentId: sha256(SEARCH),
      variables: { query: 'x', first: 1000 },
    });
    expect(search.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', fields: [{ field: 'first' }] } },
    ]);
  });

  it('say that a document is not registered, so that the client can send it', async () => {
    const { errors } = await post(context.app, { documentId: 'f'.repeat(64), variables: {} });
    expect(errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]);
    await post(context.app, {
      query: '{ __typename }',
      extensions: { persistedQuery: { version: 1, sha256Hash: sha256('{ __typename }') } },
    });
    const again = await post(context.app, { documentId: sha256('{ __typename }') });
    expect(again.errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]);
  });

  it('can be the only ones that are executed', async () => {
    const closed = await createTestApp({
      documents: [SEARCH],
      environment: { GRAPHQL_REGISTERED_ONLY: 'on' },
    });
    const stranger = await ask(closed.app, '{ __typename }');
    const known = await post(closed.app, { documentId: sha256(SEARCH), variables: { query: 'x' } });
    await closed.close();
    expect(stranger).toMatchObject({
      status: 403,
      errors: [{ extensions: { code: 'DOCUMENT_NOT_REGISTERED' } }],
    });
    expect(known.errors).toBeUndefined();
  });

  it('stop the start when one of them no longer fits the schema', async () => {
    await expect(createTestApp({ documents: ['{ companyy { id } }'] })).rejects.toThrow(
      /run npm run codegen/,
    );
  });
});
