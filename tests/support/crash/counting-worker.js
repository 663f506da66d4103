/** A background process of `survive-crashes.spec.ts`: counts what was submitted, with an idempotent handler. */
import { setTimeout as sleep } from 'node:timers/promises';
import { JobQueues, JobRegistry, JobRuntime } from '../../../dist/server/libs/jobs/index.js';
import { connect, databaseOf } from '../../../dist/server/libs/persistence/index.js';

const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, JOB_LOCK_MS: lockMs } = process.env;
const database = databaseOf(await connect(databaseUrl));
const registry = new JobRegistry();
registry.addHandler({
  name: 'Count',
  eventType: 'Submitted',
  handle: async ({ n }) => {
    await database.rows('INSERT INTO delivery (n) VALUES ($1)', [n]);
    // Time to be killed in: before, between and, most of all, after the statements that belong together.
    await sleep(5);
    await database.transaction(async (sql) => {
      const counted = await sql.rows(
        'INSERT INTO counted (n) VALUES ($1) ON CONFLICT DO NOTHING RETURNING n',
        [n],
      );
      await sleep(5);
      if (counted.length > 0) await sql.rows('UPDATE total SET count = count + 1');
    });
    await sleep(20);
  },
});
const queues = new JobQueues({ databaseUrl, redisUrl, lockMs: Number(lockMs) });
await new JobRuntime(database, registry, queues).start();
console.log('counting');
