import { setTimeout as sleep } from 'node:timers/promises';
import {
  JobQueues,
  JobRegistry,
  JobRuntime,
  recordEvent,
  type JobHandler,
  type QueueOptions,
  type ScheduledJob,
} from '#jobs';
import { emptyQueue, JOB_BACKENDS } from '../../support/job-backends.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { until } from '../../support/until.js';

describe.each(JOB_BACKENDS)('background jobs on %s', (_name, redisUrl) => {
  let test: TestDatabase;
  let options: QueueOptions;
  const runtimes: JobRuntime[] = [];

  beforeEach(async () => {
    test = await createTestDatabase();
    options = await emptyQueue(test.url, redisUrl);
  });
  afterEach(async () => {
    for (const runtime of runtimes.splice(0)) await runtime.onApplicationShutdown();
    await test.drop();
  });

  async function start(handlers: JobHandler[], schedules: ScheduledJob[] = []): Promise<JobRuntime> {
    const registry = new JobRegistry();
    handlers.forEach((handler) => registry.addHandler(handler));
    schedules.forEach((schedule) => registry.addSchedule(schedule));
    const runtime = new JobRuntime(test.database, registry, new JobQueues(options));
    runtimes.push(runtime);
    await runtime.start();
    return runtime;
  }

  function happened(...payloads: Record<string, unknown>[]): Promise<void> {
    return test.database.transaction(async (sql) => {
      for (const payload of payloads) await recordEvent(sql, { type: 'Tested', payload });
    });
  }

  it('hands every kept event to its handler, once, however many workers there are', async () => {
    const seen: unknown[] = [];
    const note: JobHandler = {
      name: 'Note',
      eventType: 'Tested',
      handle: async ({ i }) => void seen.push(i),
    };
    await happened(...Array.from({ length: 50 }, (_, i) => ({ i })));
    await start([note]);
    await start([note]);
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
    await happened({ kept: true });
    await start([{ name: 'Note', eventType: 'Tested', handle: async (payload) => void seen.push(payload) }]);
    await until(() => seen.length >= 1);
    expect(seen).toEqual([{ kept: true }]);
  });

  it('tries again when a handler fails', async () => {
    let attempts = 0;
    await happened({});
    await start([
      {
        name: 'Flaky',
        eventType: 'Tested',
        handle: async () => {
          if (++attempts === 1) throw new Error('the register hiccups');
        },
      },
    ]);
    await until(() => attempts === 2);
    expect(attempts).toBe(2);
  });

  it('tries as often as a handler has patience, and says which attempt is the last', async () => {
    const lasts: boolean[] = [];
    await happened({});
    await start([
      {
        name: 'Broken',
        eventType: 'Tested',
        patience: { attempts: 3, firstPauseMs: 10 },
        handle: async (_payload, { isLast }) => {
          lasts.push(isLast);
          throw new Error('never works');
        },
      },
    ]);
    await until(() => lasts.length >= 3);
    await sleep(300);
    expect(lasts).toEqual([false, false, true]);
  });

  it('keeps the lanes apart: a mail server that does not answer holds up nothing else', async () => {
    let scored = false;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await happened(...Array.from({ length: 8 }, (_, i) => ({ i })));
    await start([
      { name: 'SlowMail', eventType: 'Tested', lane: 'mail', handle: () => held },
      { name: 'Score', eventType: 'Tested', handle: async () => void (scored = true) },
    ]);
    await until(() => scored);
    release();
    expect(scored).toBe(true);
  });

  it('leaves an event that nobody listens to for a worker that does', async () => {
    const seen: unknown[] = [];
    await happened({ n: 1 });
    const older = await start([{ name: 'Other', eventType: 'SomethingElse', handle: async () => undefined }]);
    await older.drainOutbox();
    await older.onApplicationShutdown();
    await start([{ name: 'Note', eventType: 'Tested', handle: async ({ n }) => void seen.push(n) }]);
    await until(() => seen.length > 0);
    expect(seen).toEqual([1]);
  });

  it('puts back a job that only a newer worker knows, without counting an attempt', async () => {
    const seen: unknown[] = [];
    const queues = new JobQueues(options);
    const queue = await queues.of('main');
    const older = await start([]);
    const [job] = await queue.addBulk([
      { name: 'Note', data: { handler: 'Note', payload: { n: 1 } }, opts: { attempts: 1 } },
    ]);
    await until(() => job!.isDelayed());
    await older.onApplicationShutdown();
    await start([{ name: 'Note', eventType: 'Tested', handle: async ({ n }) => void seen.push(n) }]);
    await until(() => seen.length > 0);
    expect(await queue.getFailedCount()).toBe(0);
    await queues.close();
  });

  it('runs a schedule at its times, on one worker only', async () => {
    const runs: number[] = [];
    const everySecond = (worker: number): ScheduledJob => ({
      name: 'PublishDueNotices',
      cron: '* * * * * *',
      timeZone: 'Europe/Paris',
      run: async () => void runs.push(worker),
    });
    await start([], [everySecond(1)]);
    await start([], [everySecond(2)]);
    const begun = Date.now();
    await until(() => runs.length >= 3);
    // Three times in three different seconds: two workers that both ran would need half as long.
    expect(Date.now() - begun).toBeGreaterThan(1_900);
  });

  it('forgets a schedule that no longer exists', async () => {
    const runs: string[] = [];
    const schedule = (name: string): ScheduledJob => ({
      name,
      cron: '* * * * * *',
      timeZone: 'Europe/Paris',
      run: async () => void runs.push(name),
    });
    const older = await start([], [schedule('Former')]);
    await until(() => runs.includes('Former'));
    await older.onApplicationShutdown();
    runs.length = 0;
    await start([], [schedule('Present')]);
    await until(() => runs.length >= 3);
    expect(new Set(runs)).toEqual(new Set(['Present']));
  });
});
