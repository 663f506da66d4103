import { DeadLetters, JobQueues, JobRegistry, JobRuntime, recordEvent, type JobHandler } from '#jobs';
import { emptyQueue, JOB_BACKENDS } from '../../support/job-backends.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { until } from '../../support/until.js';

describe.each(JOB_BACKENDS)('dead letters on %s', (_name, redisUrl) => {
  let test: TestDatabase;
  let runtime: JobRuntime;
  let deadLetters: DeadLetters;
  let isMended: boolean;
  let done: unknown[];

  beforeEach(async () => {
    test = await createTestDatabase();
    isMended = false;
    done = [];
    const fragile: JobHandler = {
      name: 'Fragile',
      eventType: 'Tested',
      patience: { attempts: 2, firstPauseMs: 1 },
      handle: async ({ companyId }) => {
        if (!isMended) throw new Error('invalid input syntax for type date: "Jeanne EXEMPLE"');
        done.push(companyId);
      },
    };
    const registry = new JobRegistry();
    registry.addHandler(fragile);
    registry.addHandler({ ...fragile, name: 'FragileMail', eventType: 'Mailed', lane: 'mail' });
    const queues = new JobQueues(await emptyQueue(test.url, redisUrl));
    runtime = new JobRuntime(test.database, registry, queues);
    deadLetters = new DeadLetters(queues);
    await runtime.start();
  });
  afterEach(async () => {
    await runtime.onApplicationShutdown();
    await test.drop();
  });

  async function killed(...types: string[]): Promise<void> {
    await test.database.transaction(async (sql) => {
      for (const [i, type] of types.entries())
        await recordEvent(sql, { type, payload: { companyId: `FR-${i}` } });
    });
    await until(async () => (await deadLetters.count()) === types.length);
  }

  it('shows what failed, in every lane, why and how often, and no value that an error quoted', async () => {
    await killed('Tested', 'Mailed');
    const letters = await deadLetters.newest(10);
    expect(letters.map(({ job }) => job).sort()).toEqual(['Fragile', 'FragileMail']);
    expect(letters.find(({ job }) => job === 'Fragile')).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}\.Fragile$/),
      job: 'Fragile',
      payload: { companyId: 'FR-0' },
      attempts: 2,
      failedAt: expect.any(Date),
      reason: 'invalid input syntax for type date: "…"',
    });
    expect(await deadLetters.newest(1)).toHaveLength(1);
  });

  it('retries one, with all its attempts before it', async () => {
    await killed('Tested', 'Tested');
    const [letter] = await deadLetters.newest(1);
    expect(await deadLetters.retry(letter!.id)).toBe(true);
    await until(async () => (await deadLetters.count()) === 2);
    isMended = true;
    expect(await deadLetters.retry(letter!.id)).toBe(true);
    await until(() => done.length > 0);
    expect(done).toEqual([letter!.payload['companyId']]);
    expect(await deadLetters.retry(letter!.id)).toBe(false);
    expect(await deadLetters.count()).toBe(1);
  });

  it('retries all', async () => {
    await killed('Tested', 'Mailed', 'Tested');
    isMended = true;
    expect(await deadLetters.retryAll()).toBe(3);
    await until(() => done.length === 3);
    expect([...done].sort()).toEqual(['FR-0', 'FR-1', 'FR-2']);
  });

  it('drops one, and says so when there is nothing to drop', async () => {
    await killed('Tested');
    const [letter] = await deadLetters.newest(1);
    expect(await deadLetters.drop(letter!.id)).toBe(true);
    expect(await deadLetters.drop(letter!.id)).toBe(false);
    expect(await deadLetters.newest(1)).toEqual([]);
    expect(await deadLetters.retry('nothing')).toBe(false);
  });

  it('lets two operators decide at once, and does it once', async () => {
    await killed('Tested');
    const [letter] = await deadLetters.newest(1);
    isMended = true;
    const answers = await Promise.all([deadLetters.retry(letter!.id), deadLetters.retry(letter!.id)]);
    await until(() => done.length > 0);
    expect(answers.filter(Boolean).length).toBeGreaterThanOrEqual(1);
    expect(done).toEqual(['FR-0']);
  });
});
