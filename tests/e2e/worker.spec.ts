import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMPANY_FACTS_CHANGED } from '#companies';
import { recordEvent } from '#jobs';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const WORKER = join(import.meta.dirname, '..', '..', 'dist', 'server', 'apps', 'api', 'src', 'worker.js');
const COMPANY = 'FR-732829320';

/** The process that works in the background, as a process of its own, so that it can be killed. */
describe('the worker', () => {
  let test: TestDatabase;
  const living = new Set<ChildProcess>();

  beforeEach(async () => {
    test = await createTestDatabase();
    await test.database.rows(
      `INSERT INTO company (company_id, name, visibility, status, source, source_on, record_id)
       VALUES ($1, 'EXEMPLE', 'PUBLIC', 'ACTIVE', 'SIRENE', '2026-08-01', '732829320')`,
      [COMPANY],
    );
  });
  afterEach(async () => {
    for (const child of living) await end(child, 'SIGKILL');
    await test.drop();
  });

  it('scores a company whose facts changed, and stops when it is told to', async () => {
    const worker = await started();
    await changeFacts();
    await scored();
    expect(await end(worker, 'SIGTERM')).toBe(0);
  });

  it('loses nothing when it is killed: the next one goes on', async () => {
    const first = await started();
    await changeFacts();
    await end(first, 'SIGKILL');
    await started();
    await scored();
  });

  it('says in one line that no database was named', async () => {
    const child = run({ DATABASE_URL: '' });
    let errors = '';
    child.stderr!.on('data', (chunk: Buffer) => (errors += chunk));
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, errors }).toEqual({
      code: 1,
      errors: 'goodpayer: Configuration: DATABASE_URL is missing.\n',
    });
  });

  function run(environment: Record<string, string>): ChildProcess {
    return spawn(process.execPath, [WORKER], { env: { ...process.env, REDIS_URL: '', ...environment } });
  }

  async function started(): Promise<ChildProcess> {
    const child = run({ DATABASE_URL: test.url });
    living.add(child);
    await once(child.stdout!, 'data');
    return child;
  }

  async function changeFacts(): Promise<void> {
    const event = { type: COMPANY_FACTS_CHANGED, payload: { companyIds: [COMPANY] } };
    await test.database.transaction((sql) => recordEvent(sql, event));
  }

  /** Ends with the test itself when no score ever comes. */
  async function scored(): Promise<void> {
    while ((await test.database.rows('SELECT FROM reliability_snapshot')).length === 0) await sleep(100);
  }

  async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
    living.delete(child);
    const exit = once(child, 'exit');
    child.kill(signal);
    return ((await exit) as [number | null])[0];
  }
});
