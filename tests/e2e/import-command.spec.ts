import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { exampleSirens, unitsCsv } from '../support/run-import.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const CLI = new URL('../../dist/server/apps/api/src/cli.js', import.meta.url).href;
const ROWS = 60_000;

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** The built command line in processes of its own, as an operator runs it. */
describe('import command', () => {
  let test: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    test = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'goodpayer-import-command-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await test.drop();
  });

  function start(...options: string[]): ChildProcess {
    const script = `import(${JSON.stringify(CLI)}).then((cli) => cli.runCli(['node', 'goodpayer', 'import', ...process.argv.slice(1)]))`;
    const env = { ...process.env, DATABASE_URL: test.url, GOODPAYER_DATA: join(folder, 'data') };
    return spawn(process.execPath, ['-e', script, '--', ...options], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }

  async function run(...options: string[]): Promise<Ended> {
    return ended(start(...options));
  }

  async function ended(child: ChildProcess): Promise<Ended> {
    const [output, [code]] = await Promise.all([
      text(child.stderr!),
      once(child, 'exit') as Promise<[number | null]>,
    ]);
    return { code, output };
  }

  async function progress(): Promise<{ read: number; state: string; stored: number }> {
    const [row] = await test.database.rows<{ read: number; state: string; stored: number }>(
      `SELECT coalesce(max(rows_read), 0)::int AS read, max(state) AS state, (SELECT count(*)::int FROM company) AS stored FROM import_run`,
    );
    return row!;
  }

  /** Waits until the import is beyond `rows`, so that what follows hits it in the middle. */
  async function beyond(rows: number): Promise<void> {
    while ((await progress()).read <= rows) await wait(5);
  }

  it('goes on where it was after Ctrl-C and after kill -9, without a loss and without a repetition', async () => {
    const place = join(folder, 'units-2026-08-01.csv');
    await writeFile(place, unitsCsv(exampleSirens(ROWS).map((siren) => ({ siren }))));

    const interrupted = start('sirene-units', place);
    const afterInterrupt = ended(interrupted);
    await beyond(0);
    interrupted.kill('SIGINT');
    expect(await afterInterrupt).toMatchObject({
      code: 130,
      output: expect.stringContaining('Stopped. Run the same command to go on'),
    });
    const first = await progress();
    expect(first).toMatchObject({ state: 'RUNNING', stored: first.read });
    expect(first.read).toBeLessThan(ROWS);

    const killed = start('sirene-units', place);
    const afterKill = ended(killed);
    await beyond(first.read);
    killed.kill('SIGKILL');
    await afterKill;
    const second = await progress();
    expect(second).toMatchObject({ state: 'RUNNING', stored: second.read });
    expect(second.read).toBeGreaterThan(first.read);
    expect(second.read).toBeLessThan(ROWS);

    expect(await run('sirene-units', place)).toMatchObject({
      code: 0,
      output: expect.stringContaining('Went on after the'),
    });
    expect(await progress()).toEqual({ read: ROWS, state: 'DONE', stored: ROWS });
    const [announced] = await test.database.rows(
      `SELECT count(*)::int AS ids, count(DISTINCT id)::int AS companies FROM outbox_event, jsonb_array_elements_text(payload -> 'companyIds') AS id WHERE type = 'CompanyFactsChanged'`,
    );
    expect(announced).toEqual({ ids: ROWS, companies: ROWS });

    expect(await run('sirene-units', place)).toMatchObject({
      code: 0,
      output: expect.stringContaining('was already imported: nothing changes'),
    });
  }, 300_000);

  it.each([
    [['nothing', '.'], 'There is no source "nothing"'],
    [['sirene-units', '/nowhere/at/all.csv'], 'There is no file or folder'],
    [['sirene-units', '.', '--date', '2026-02-30'], '--date must be a day'],
  ])('refuses %p with one line and exit code 1', async (options, line) => {
    const refused = await run(...options);
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining(line) });
    expect(refused.output.trim().split('\n')).toHaveLength(1);
  });
});
