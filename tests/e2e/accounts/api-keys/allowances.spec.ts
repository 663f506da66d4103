import { PassThrough } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { CountApiRequests } from '#identity';
import { Database } from '#persistence';
import { parseConfig } from '../../../../apps/api/src/config/parse-config.js';
import { createApp } from '../../../../apps/api/src/create-app.js';
import { sha256 } from '../../../../apps/api/src/graphql/registered-documents.js';
import { askWithKey, makeKey } from '../../../support/api-keys.js';
import { createTestApp, type TestApp } from '../../../support/create-test-app.js';
import { EXAMPLE_FR, storeExampleCompanies } from '../../../support/example-companies.js';
import { signUpAndIn, type SignedIn } from '../../../support/sign-in.js';

const DOCUMENT =
  'query ($number: String!) { company(number: $number) { __typename ... on Company { name } } }';

describe('what an API key may ask for', () => {
  let context: TestApp;
  let owner: SignedIn;
  const closing: (() => Promise<void>)[] = [];

  async function start(environment: Record<string, string>): Promise<void> {
    context = await createTestApp({ environment, documents: [DOCUMENT] });
    await storeExampleCompanies(context.test.database);
    owner = await signUpAndIn(context.app, { company: EXAMPLE_FR.id });
  }
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
    await context.close();
  });

  async function send(
    { token }: { readonly token: string },
    app: NestFastifyApplication = context.app,
    body: object = { query: '{ __typename }' },
  ) {
    const answer = await supertest(await app.getUrl())
      .post('/graphql')
      .set('authorization', `Bearer ${token}`)
      .send(body);
    const { status, headers, text } = answer;
    const { errors } = answer.body as { errors?: { extensions: Record<string, unknown> }[] };
    return { status, headers, text, refusal: errors?.[0]?.extensions };
  }
  const remaining = async (key: { readonly token: string }, body?: object) =>
    Number((await send(key, context.app, body)).headers['x-quota-remaining']);
  const stored = async () =>
    (await context.test.database.rows<{ requests: number }>('SELECT requests FROM api_key_usage')).map(
      ({ requests }) => requests,
    );

  it('is so much in a minute, apart from its address and from other keys', async () => {
    await start({ MAX_KEY_REQUESTS_PER_MINUTE: '3', MAX_REQUESTS_PER_MINUTE: '5' });
    const [one, other] = [await makeKey(owner, 'PUBLIC'), await makeKey(owner, 'PUBLIC')];
    const answers = [await send(one), await send(one), await send(one), await send(one)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers['x-ratelimit-remaining'])).toEqual(['2', '1', '0', '0']);
    expect(answers[3]).toMatchObject({ refusal: { code: 'TOO_MANY_REQUESTS' } });
    expect(Number(answers[3]!.headers['retry-after'])).toBeGreaterThan(0);
    expect((await send(other)).status).toBe(200);
    const wrong = { token: `gp_${'x'.repeat(43)}` };
    const failed = [await send(wrong), await send(wrong), await send(wrong), await send(wrong)];
    expect(failed.map(({ status }) => status)).toEqual([401, 401, 401, 429]);
    expect(failed[3]).toMatchObject({ refusal: { code: 'TOO_MANY_REQUESTS' } });
    expect((await send(other)).status).toBe(200);
  });

  it('is so much in a day, UTC, and says when the next one begins', async () => {
    await start({ MAX_KEY_REQUESTS_PER_DAY: '2' });
    const key = await makeKey(owner, 'PUBLIC');
    expect([await remaining(key), await remaining(key)]).toEqual([1, 0]);
    const { status, headers, refusal } = await send(key);
    expect({ status, refusal }).toEqual({
      status: 429,
      refusal: { code: 'QUOTA_EXCEEDED', resetsAt: '2026-11-22T00:00:00.000Z' },
    });
    expect(headers).toMatchObject({
      'retry-after': '43200',
      'x-quota-limit': '2',
      'x-quota-remaining': '0',
      'x-quota-reset': '43200',
    });
    context.clock.travelTo(new Date('2026-11-22T00:00:00Z'));
    expect(await remaining(key)).toBe(1);
    await context.app.get(CountApiRequests).write();
    expect(await stored()).toEqual([2, 1]);
  });

  it('is one for all machines, which tell each other through the database, and at their end', async () => {
    await start({ MAX_KEY_REQUESTS_PER_DAY: '5' });
    const key = await makeKey(owner, 'PUBLIC');
    const config = parseConfig({
      LIVE_SOURCE: 'off',
      GRAPHIQL: 'off',
      AUTH_SECRET: 'x'.repeat(40),
      MAX_KEY_REQUESTS_PER_DAY: '5',
    });
    const overrides = { clock: context.clock, logTo: new PassThrough().resume() };
    const second = await createApp({ databaseUrl: context.test.url, config, overrides });
    await second.listen(0, '127.0.0.1');
    let isOpen = true;
    const close = async () => {
      if (isOpen) await second.close();
      isOpen = false;
    };
    closing.push(close);
    await send(key);
    await send(key);
    await context.app.get(CountApiRequests).write();
    const there = [await send(key, second), await send(key, second)];
    expect(there.map(({ headers }) => headers['x-quota-remaining'])).toEqual(['2', '1']);
    await close();
    expect(await stored()).toEqual([4]);
    await send(key);
    await context.app.get(CountApiRequests).write();
    expect(await stored()).toEqual([5]);
    expect((await send(key)).refusal).toMatchObject({ code: 'QUOTA_EXCEEDED' });
  });

  it('is taken by registered documents too, whose kept answers stay free of statements', async () => {
    await start({ MAX_KEY_REQUESTS_PER_DAY: '100' });
    const key = await makeKey(owner, 'PUBLIC');
    const body = { documentId: sha256(DOCUMENT), variables: { number: EXAMPLE_FR.number } };
    expect(await remaining(key, body)).toBe(99);
    const anonymous = await supertest(await context.app.getUrl())
      .post('/graphql')
      .send(body);
    expect(anonymous.headers).not.toHaveProperty('x-quota-remaining');
    const rows = jest.spyOn(context.app.get(Database), 'rows');
    const { text, headers } = await send(key, context.app, body);
    expect({ text, left: headers['x-quota-remaining'] }).toEqual({ text: anonymous.text, left: '98' });
    expect(rows.mock.calls).toEqual([]);
    rows.mockRestore();
  });

  it('is not forgotten while the database is away, nor because of a key that is gone', async () => {
    await start({ MAX_KEY_REQUESTS_PER_DAY: '100' });
    const [key, gone] = [await makeKey(owner, 'PUBLIC'), await makeKey(owner, 'PUBLIC')];
    const counted = context.app.get(CountApiRequests);
    await send(key);
    const rows = jest.spyOn(context.app.get(Database), 'rows').mockRejectedValueOnce(new Error('away'));
    await counted.write();
    rows.mockRestore();
    expect(await stored()).toEqual([]);
    expect(await remaining(key)).toBe(98);
    await send(gone);
    await context.test.database.rows('DELETE FROM api_key WHERE id = $1', [gone.id]);
    await counted.write();
    expect(await stored()).toEqual([2]);
    expect(await remaining(key)).toBe(97);
  });

  it('is shown to the owners, with the day of its last use', async () => {
    await start({});
    const { token } = await makeKey(owner, 'PUBLIC');
    const list = async () =>
      (
        await owner.ask(
          '{ myApiKeys { keys { lastUsedOn requestsToday } rules { requestsPerMinute requestsPerDay } } }',
        )
      ).data!['myApiKeys'];
    const rules = { requestsPerMinute: 600, requestsPerDay: 50_000 };
    expect(await list()).toEqual({ keys: [{ lastUsedOn: null, requestsToday: 0 }], rules });
    for (let times = 0; times < 3; times++) await askWithKey(context.app, token, '{ __typename }');
    await context.app.get(CountApiRequests).write();
    expect(await list()).toEqual({ keys: [{ lastUsedOn: '2026-11-21', requestsToday: 3 }], rules });
    context.clock.travelTo(new Date('2026-11-22T08:00:00Z'));
    expect(await list()).toEqual({ keys: [{ lastUsedOn: '2026-11-21', requestsToday: 0 }], rules });
  });
});
