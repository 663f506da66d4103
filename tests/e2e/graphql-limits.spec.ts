import { createTestApp, type TestApp } from '../support/create-test-app.js';
import { storeExampleCompanies } from '../support/example-companies.js';
import { ask, post } from '../support/graphql-client.js';

const SEARCH =
  'query ($query: String!, $first: Int, $after: String, $filter: CompanyFilter) { searchCompanies(query: $query, first: $first, after: $after, filter: $filter) { edges { node { id } } } }';

describe('the limits of a GraphQL request', () => {
  let context: TestApp;
  beforeAll(async () => {
    context = await createTestApp();
    await storeExampleCompanies(context.test.database);
  });
  afterAll(() => context.close());

  it.each([
    [
      'a deep document',
      `{ company(number: "1") ${'{ company '.repeat(200)}{ id }${' }'.repeat(200)} }`,
      /depth/i,
    ],
    [
      'a deep introspection',
      `{ __schema { types ${'{ fields { type '.repeat(20)}{ name }${' } }'.repeat(20)} } }`,
      /depth/i,
    ],
    [
      'a flood of aliases',
      `{ ${Array.from({ length: 50 }, (_, n) => `a${n}: company(number: "1") { __typename }`).join(' ')} }`,
      /alias/i,
    ],
    ['a flood of tokens', `{ ${'__typename '.repeat(5_000)} }`, /token/i],
    ['a flood of directives', `{ __typename ${'@include(if: true) '.repeat(100)} }`, /directive/i],
    [
      'a circle of fragments',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      /fragment/i,
    ],
  ])('refuse %s', async (_what, document, message) => {
    const { status, errors } = await ask(context.app, document);
    expect(status).toBe(400);
    expect(errors!.map((error) => error.message).join()).toMatch(message);
  });

  it('refuse fifteen pages of fifty companies in one document, and serve one', async () => {
    const page =
      'searchCompanies(query: "exemple", first: 50) { edges { cursor node { id name number status match activity { code scheme } } } }';
    const { status, errors } = await ask(
      context.app,
      `{ ${Array.from({ length: 14 }, (_, n) => `a${n}: ${page}`).join(' ')} }`,
    );
    expect({ status, message: errors![0]!.message }).toEqual({
      status: 400,
      message: expect.stringContaining('the limit is 5000') as string,
    });
    expect((await ask(context.app, `{ ${page} }`)).errors).toBeUndefined();
  });

  it('measure a fragment that doubles at each level without doubling the work', async () => {
    const doubling = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
    ).join(' ');
    const { status, errors } = await ask(
      context.app,
      `{ ...F0 } ${doubling} fragment F60 on Query { __typename }`,
    );
    expect({ status, message: errors![0]!.message }).toEqual({
      status: 400,
      message: expect.stringContaining('the limit is 5000') as string,
    });
  });

  it('refuse a batch', async () => {
    const { status, text } = await post(context.app, [
      { query: '{ __typename }' },
      { query: '{ __typename }' },
    ]);
    expect({ status, text }).toEqual({ status: 400, text: expect.stringMatching(/batching/i) as string });
  });

  it('name each argument that is wrong', async () => {
    const { status, errors } = await ask(context.app, SEARCH, {
      query: 'x'.repeat(201),
      first: 51,
      filter: { postcode: '1'.repeat(41) },
    });
    expect(status).toBe(200);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors![0]!.extensions.fields!.map(({ field }) => field).sort()).toEqual([
      'filter.postcode',
      'first',
      'query',
    ]);
    expect(errors![0]!.message).toContain('query must be at most 200 characters long');
  });

  it.each([
    ['a page of none', { query: 'x', first: 0 }, 'BAD_USER_INPUT'],
    ['a page of less than none', { query: 'x', first: -1 }, 'BAD_USER_INPUT'],
    ['10,000 emoji', { query: '💸'.repeat(10_000) }, 'BAD_USER_INPUT'],
    ['a number for a text', { query: 42 }, 'BAD_USER_INPUT'],
    ['no query', {}, 'BAD_USER_INPUT'],
    ['a text for a number', { query: 'x', first: 'ten' }, 'BAD_USER_INPUT'],
    ['an unknown filter', { query: 'x', filter: { colour: 'red' } }, 'BAD_USER_INPUT'],
    ['an unknown country', { query: 'x', filter: { country: 'XX' } }, 'BAD_USER_INPUT'],
    ['an invented cursor', { query: 'x', after: 'bm90IGEgY3Vyc29y' }, 'INVALID_CURSOR'],
    [
      'a cursor with a null character',
      { query: 'x', after: Buffer.from('[1,1,"FR-\\u0000"]').toString('base64url') },
      'INVALID_CURSOR',
    ],
    ['a filter that is an injection', { query: 'x', filter: { activity: "43' OR 1=1" } }, 'INVALID_FILTER'],
  ])('answer %s with a stable code', async (_what, variables, code) => {
    for (let times = 0; times < 3; times++) {
      const { errors } = await ask(context.app, SEARCH, variables);
      expect(errors!.map((error) => error.extensions.code)).toEqual([code]);
    }
  });

  it.each([
    ['a null character', 'exemple\u0000industrie'],
    ['an SQL injection', "'; DROP TABLE company; --"],
    ['a tsquery', '!(a & b) | <-> :*'],
    ['a GraphQL injection', '"}){ __schema { types { name } } } #'],
    ['half an emoji', '\ud83d'],
    ['200 combining marks', '\u0301'.repeat(200)],
    ['blank', '   '],
  ])('search for %s like for any other text', async (_what, query) => {
    const { status, errors } = await ask(context.app, SEARCH, { query });
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect((await context.test.database.rows('SELECT 1 FROM company')).length).toBe(3);
  });

  it.each([
    [
      'an unknown operation',
      { query: 'query A { __typename } query B { __typename }', operationName: 'C' },
      400,
    ],
    ['an unknown field', { query: '{ compani }' }, 400],
    ['a syntax error', { query: '{ company(' }, 400],
    ['an empty document', { query: '' }, 400],
    ['no document', {}, 400],
    ['a document that is a number', { query: 42 }, 400],
    ['variables that are a list', { query: '{ __typename }', variables: [] }, 400],
    ['variables that are a text', { query: '{ __typename }', variables: 'x' }, 400],
    ['a body that is not JSON', '{"query":', 400],
    ['a body that is null', 'null', 400],
  ])('refuse %s', async (_what, body, status) => {
    expect((await post(context.app, body)).status).toBe(status);
  });
});
