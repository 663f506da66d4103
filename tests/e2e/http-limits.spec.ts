import { createTestApp, type TestApp } from '../support/create-test-app.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = JSON.stringify({ query: '{ __typename }' });

describe('the HTTP side of the API', () => {
  let context: TestApp;
  beforeAll(async () => (context = await createTestApp()));
  afterAll(() => context.close());
  const send = (
    payload: string | Buffer,
    headers: Record<string, string> = JSON_TYPE,
    method: 'POST' | 'PUT' = 'POST',
  ) => context.app.inject({ method, url: '/graphql', payload, headers });

  it('refuses a huge body before it reads it', async () => {
    const { statusCode, body } = await send(
      JSON.stringify({ query: `{ __typename }${' '.repeat(1_000_000)}` }),
    );
    expect({ statusCode, body }).toEqual({
      statusCode: 413,
      body: expect.stringMatching(/too large/i) as string,
    });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses %s, which any web page may send',
    async (type) => {
      const { statusCode } = await send(QUERY, { 'content-type': type });
      expect([400, 415]).toContain(statusCode);
    },
  );

  it('refuses a GET that any web page may cause, and takes one that says it is a client', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ __typename }')}`;
    expect((await context.app.inject({ method: 'GET', url })).statusCode).toBe(400);
    const asked = await context.app.inject({
      method: 'GET',
      url,
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(asked.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('refuses other methods and bodies that lie about their encoding', async () => {
    expect((await send(QUERY, JSON_TYPE, 'PUT')).statusCode).toBe(404);
    expect((await send(Buffer.from([0xff, 0xfe, 0x7b]), JSON_TYPE)).statusCode).toBe(400);
    expect(
      (await send(QUERY, { 'content-type': 'application/json; charset=utf-7' })).statusCode,
    ).toBeLessThan(500);
    const compressed = await send('x', { ...JSON_TYPE, 'content-encoding': 'gzip' });
    expect(compressed.statusCode).toBe(400);
  });

  it('keeps to a strict content security policy, without inline scripts', async () => {
    const { headers } = await send(QUERY);
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/object-src 'none'.*frame-ancestors 'none'/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.any(String) as string,
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('allows one address so many requests a minute, and says when to come back', async () => {
    const limited = await createTestApp({
      environment: { MAX_REQUESTS_PER_MINUTE: '3', TRUSTED_PROXIES: '127.0.0.1' },
    });
    const from = async (address: string) =>
      limited.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: QUERY,
        headers: { ...JSON_TYPE, 'x-forwarded-for': address },
      });
    const codes = [];
    for (let times = 0; times < 4; times++) codes.push((await from('198.51.100.1')).statusCode);
    const refused = await from('198.51.100.1');
    const other = await from('198.51.100.2');
    const probe = await limited.app.inject({
      method: 'GET',
      url: '/healthz',
      headers: { 'x-forwarded-for': '198.51.100.1' },
    });
    await limited.close();
    expect(codes).toEqual([200, 200, 200, 429]);
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    expect(refused.headers).toHaveProperty('retry-after');
    expect([other.statusCode, probe.statusCode]).toEqual([200, 200]);
  });

  it('is alive, and ready on the schema that it was written for only', async () => {
    const get = (url: string) => context.app.inject({ method: 'GET', url });
    expect((await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await get('/readyz')).toMatchObject({ statusCode: 200 });
    await context.test.database.rows(`DELETE FROM migration WHERE name LIKE 'AnnounceCompanyChanges%'`);
    const unready = await get('/readyz');
    expect(unready.statusCode).toBe(503);
    expect(unready.json()).toMatchObject({
      error: { migrations: { pending: ['1795294890000-announce-company-changes'] } },
    });
  });
});
