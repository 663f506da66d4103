import { setTimeout as sleep } from 'node:timers/promises';
import { JobRegistry, JobRuntime, recordEvent, type JobHandler } from '#jobs';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const backends = [
  ['PostgreSQL', undefined],
  ...(process.env.REDIS_URL ? [['Redis', process.env.REDIS_URL]] : []),
] as [string, string | undefined][];

describe.each(backends)('background jobs on %s', (_name, redisUrl) => {
  let test: TestDatabase;
  let runtime: JobRuntime | undefined;

  beforeEach(async () => (test = await createTestDatabase()));
  afterEach(async () => {
    await runtime?.onApplicationShutdown();
    await test.drop();
  });

  function start(...handlers: JobHandler[]): JobRuntime {
    const registry = new JobRegistry();
    handlers.forEach((handler) => registry.addHandler(handler));
    runtime = new JobRuntime(test.database, registry, { databaseUrl: test.url, redisUrl });
    return runtime;
  }

  it('hands every kept event to its handler, once', async () => {
    const seen: unknown[] = [];
    await test.database.transaction(async (sql) => {
      for (let i = 0; i < 50; i++) await recordEvent(sql, { type: 'Tested', payload: { i } });
    });
    await start({ name: 'Note', eventType: 'Tested', handle: async ({ i }) => void seen.push(i) }).start();
    await until(() => seen.length >= 50);
    await sleep(300);
    expect([...seen].sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 50 }, (_, i) => i));
  });

  it('never hands over the event of a transaction that was rolled back', async () => {
    const seen: unknown[] = [];
    await test.database
      .transaction(async (sql) => {
        await recordEvent(sql, { type: 'Tested', payload: { kept: false } });
        throw new Error('changed my mind');
      })
      .catch(() => undefined);
    await test.database.transaction((sql) => recordEvent(sql, { type: 'Tested', payload: { kept: true } }));
    await start({
      name: 'Note',
      eventType: 'Tested',
      handle: async (payload) => void seen.push(payload),
    }).start();
    await until(() => seen.length >= 1);
    expect(seen).toEqual([{ kept: true }]);
  });

  it('tries again when a handler fails', async () => {
    let attempts = 0;
    await test.database.transaction((sql) => recordEvent(sql, { type: 'Tested', payload: {} }));
    await start({
      name: 'Flaky',
      eventType: 'Tested',
      handle: async () => {
        if (++attempts === 1) throw new Error('the register hiccups');
      },
    }).start();
    await until(() => attempts === 2);
    expect(attempts).toBe(2);
  });
});

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!condition() && Date.now() < deadline) await sleep(50);
}
