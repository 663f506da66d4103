import { join } from 'node:path';
import { freePort } from '../../../libs/persistence/embedded/free-port.js';
import { surviveCrashes } from '../../support/crash/survive-crashes.js';
import { emptyQueue, JOB_BACKENDS } from '../../support/job-backends.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

const SUBMISSIONS = 500;
const LOCK_MS = 1_500;
const FOLDER = join(import.meta.dirname, '..', '..', 'support', 'crash');

describe.each(JOB_BACKENDS)('kill -9 of API and worker at random points, jobs on %s', (_name, redisUrl) => {
  let test: TestDatabase;

  beforeEach(async () => {
    test = await createTestDatabase();
    await test.database.rows('CREATE TABLE submission (n int PRIMARY KEY)');
    await test.database.rows('CREATE TABLE delivery (n int)');
    await test.database.rows('CREATE TABLE counted (n int PRIMARY KEY)');
    await test.database.rows('CREATE TABLE total AS SELECT 0 AS count');
  });
  afterEach(() => test.drop());

  async function only(sql: string): Promise<number> {
    const [row] = await test.database.rows<{ count: number }>(sql);
    return row!.count;
  }

  it('loses none of 500 events and does none twice', async () => {
    await emptyQueue(test.url, redisUrl);
    const address = `http://127.0.0.1:${await freePort()}`;
    const environment = {
      DATABASE_URL: test.url,
      REDIS_URL: redisUrl ?? '',
      JOB_LOCK_MS: String(LOCK_MS),
      PORT: new URL(address).port,
    };
    const report = await surviveCrashes({
      seed: 20261122,
      submissions: SUBMISSIONS,
      rounds: 6,
      settleMs: 2 * LOCK_MS,
      processes: [
        { script: join(FOLDER, 'counting-api.js'), environment, ready: { url: address } },
        { script: join(FOLDER, 'counting-worker.js'), environment, ready: { prints: 'counting' } },
      ],
      submit: async (n) => {
        const { ok } = await fetch(`${address}/${n}`, { method: 'POST' });
        if (!ok) throw new Error('not kept');
      },
      count: () => only('SELECT count(*)::int AS count FROM counted'),
    });
    expect({
      submitted: await only('SELECT count(*)::int AS count FROM submission'),
      events: await only('SELECT count(*)::int AS count FROM outbox_event'),
      total: await only('SELECT count FROM total'),
      waiting: await only('SELECT count(*)::int AS count FROM outbox_event WHERE handed_over_at IS NULL'),
    }).toEqual({ submitted: SUBMISSIONS, events: SUBMISSIONS, total: SUBMISSIONS, waiting: 0 });
    // The trial was one: processes died, and jobs that were cut off were handed out again.
    expect(report.kills).toBeGreaterThanOrEqual(6);
    expect(await only('SELECT count(*)::int AS count FROM delivery')).toBeGreaterThan(SUBMISSIONS);
  });
});
