import { createHash } from 'node:crypto';
import supertest from 'supertest';
import { CLIENT, createRatingWorld, type RatingWorld } from '../../support/rating-world.js';
import type { SignedIn } from '../../support/sign-in.js';

const REPORT = `query Report($number: String!) { reliabilityReport(number: $number) { __typename } viewer { email } }`;
const COMPANY = `query Company($number: String!) { company(number: $number) { __typename } }`;
const EVIL = 'https://evil.example';

describe('pages of other sites, and caches between', () => {
  let world: RatingWorld;
  beforeAll(async () => (world = await createRatingWorld('2026-06-01', {}, [REPORT, COMPANY])));
  afterAll(() => world.close());
  const server = async () => supertest(await world.app.getUrl());

  it('make no browser do anything with files, accounts or GraphQL', async () => {
    const cookie = world.author.cookie;
    const agent = await server();
    const form = { 'content-type': 'application/x-www-form-urlencoded', cookie, origin: EVIL };
    for (const path of [
      '/api/files?purpose=EVIDENCE&name=a.pdf',
      '/api/auth/change-password',
      '/api/auth/sign-out',
    ])
      expect((await agent.post(path).set(form).send('x=1')).status).toBe(415);
    expect((await agent.post('/graphql').set(form).send('query={viewer{email}}')).status).toBe(400);
    const text = { ...form, 'content-type': 'text/plain' };
    expect((await agent.post('/graphql').set(text).send('{"query":"{viewer{email}}"}')).status).toBe(400);
    expect((await agent.get('/graphql?query={viewer{email}}').set({ cookie })).status).toBe(400);
    const json = { 'content-type': 'application/json', cookie, origin: EVIL };
    for (const path of ['/organization/leave', '/sign-out', '/change-email', '/delete-user', '/update-user'])
      expect([path, (await agent.post(`/api/auth${path}`).set(json).send({})).status]).toEqual([path, 403]);
    const crossSite = await agent.get('/api/my-data').set({ cookie, origin: EVIL });
    expect(crossSite.headers['access-control-allow-origin']).toBeUndefined();
    expect((await world.author.ask('{ viewer { email } }')).data).toEqual({
      viewer: { email: world.author.email },
    });
  });

  it('give nobody’s personal answer to somebody else', async () => {
    const ask = async (person: SignedIn | null, query: string, headers: Record<string, string> = {}) => {
      const agent = await server();
      const sha256Hash = createHash('sha256').update(query).digest('hex');
      const answer = await agent
        .post('/graphql')
        .set({ 'content-type': 'application/json', ...(person ? { cookie: person.cookie } : {}), ...headers })
        .send({
          variables: { number: CLIENT.number },
          extensions: { persistedQuery: { version: 1, sha256Hash } },
        });
      return answer;
    };
    const emails = [];
    for (const person of [world.author, world.client, null])
      emails.push(
        ((await ask(person, REPORT)).body as { data: { viewer: { email: string } | null } }).data.viewer
          ?.email,
      );
    expect(emails).toEqual([world.author.email, world.client.email, undefined]);
    const fast = await ask(world.author, COMPANY);
    expect(fast.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(fast.text).toBe((await ask(null, COMPANY)).text);
    const plain = await (
      await server()
    )
      .post('/graphql')
      .set({ 'content-type': 'application/json', cookie: world.author.cookie })
      .send({ query: '{ viewer { email } }' });
    expect(plain.headers['cache-control']).toMatch(/no-store/);
    for (const path of ['/api/my-data', '/api/auth/get-session'])
      expect(
        (await (await server()).get(path).set('cookie', world.author.cookie)).headers['cache-control'],
      ).toMatch(/no-store/);
  });

  it('are never where a link of ours leads', async () => {
    const agent = await server();
    for (const url of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      '/%0d%0aSet-Cookie:a=b',
      'https:evil.example',
    ]) {
      const { status, headers } = await agent.get(
        `/api/auth/verify-email?token=x&callbackURL=${encodeURIComponent(url)}`,
      );
      const location = headers['location'] as string | undefined;
      const isHere =
        location === undefined ||
        new URL(location, 'http://localhost:3000').origin === 'http://localhost:3000';
      expect([url, isHere, status]).toEqual([url, true, expect.any(Number)]);
      expect(headers['set-cookie'] ?? []).not.toEqual(
        expect.arrayContaining([expect.stringContaining('a=b')]),
      );
    }
  });
});
