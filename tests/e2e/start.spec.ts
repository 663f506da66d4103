import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '../support/test-database.js';

const START = join(import.meta.dirname, '..', '..', 'apps', 'api', 'start.js');
const READY = /goodpayer is ready: (http:\/\/localhost:\d+)/;

interface Started {
  readonly child: ChildProcess;
  readonly address: string;
  readonly output: string;
}

/** The command of the README, as a process of its own, from a folder with spaces. */
describe('npm start', () => {
  let base: string;
  const living = new Set<ChildProcess>();

  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), 'goodpayer start '));
    await chmod(base, 0o755);
  });
  afterAll(async () => {
    for (const child of living) await end(child, 'SIGTERM');
    await rm(base, { recursive: true, force: true });
  });

  it('serves web and API with the sample, again after kill -9, and stops cleanly', async () => {
    const environment = { GOODPAYER_DATA: join(base, 'data') };
    const first = await started(environment);
    expect(first.output).toContain('Loaded the sample');
    expect(first.output).toContain('552032534 DANONE');
    expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${first.address}/`)).text()).toContain('<div id="root">');
    expect(await nameOf('552032534', first.address)).toBe('DANONE');

    await end(first.child, 'SIGKILL');
    const second = await started(environment);
    expect(second.output).not.toContain('Loaded the sample');
    expect(await nameOf('00604574', second.address)).toBe('BARRATT REDROW PLC');
    expect(await end(second.child, 'SIGTERM')).toBe(0);
  });

  it('says in one line that the port is taken', async () => {
    const other: Server = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const failure = await failed({ PORT: String(port), GOODPAYER_DATA: join(base, 'taken') });
    other.close();
    expect(failure).toEqual({
      code: 1,
      errors: expect.stringMatching(
        new RegExp(`^goodpayer: Cannot listen on port ${port}: another program uses it[^\\n]*\\n$`),
      ),
    });
  });

  it('says in one line that the database cannot be reached', async () => {
    const failure = await failed({ DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/none' });
    expect(failure).toEqual({
      code: 1,
      errors: expect.stringMatching(/^goodpayer: Cannot reach the database 127\.0\.0\.1:1\/none: [^\n]+\n$/),
    });
  });

  it('says in one line that the database is of a newer goodpayer', async () => {
    const test = await createTestDatabase();
    await test.database.rows(
      `INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'FromTheFuture9999999999999')`,
    );
    const failure = await failed({ DATABASE_URL: test.url });
    await test.drop();
    expect(failure).toEqual({
      code: 1,
      errors: expect.stringMatching(/^goodpayer: This database was migrated by a newer goodpayer [^\n]+\n$/),
    });
  });

  it('says in one line that the data folder cannot be written', async () => {
    const file = join(base, 'file');
    await writeFile(file, 'not a folder');
    const failure = await failed({ GOODPAYER_DATA: join(file, 'data') });
    expect(failure).toEqual({
      code: 1,
      errors: expect.stringMatching(/^goodpayer: Cannot write to the data folder [^\n]+\n$/),
    });
  });

  it('says in one line that Redis cannot be reached, and leaves no database server behind', async () => {
    const folder = join(base, 'no redis');
    const failure = await failed({ GOODPAYER_DATA: folder, REDIS_URL: 'redis://:secret@127.0.0.1:1' });
    expect(failure).toEqual({
      code: 1,
      errors: expect.stringMatching(/^goodpayer: Cannot reach Redis at 127\.0\.0\.1:1: [^\n]+\n$/),
    });
    await expect(access(join(folder, 'postgres', 'postmaster.pid'))).rejects.toThrow('ENOENT');
  });

  it('names every setting that is wrong', async () => {
    const failure = await failed({ PORT: 'http', DATABASE_URL: 'mysql://me:secret@host/db' });
    expect(failure.errors).toMatch(/^goodpayer: Configuration: [^\n]*PORT[^\n]*DATABASE_URL[^\n]*\n$/);
    expect(failure.errors).not.toContain('secret');
  });

  function run(environment: Record<string, string>): ChildProcess {
    const child = spawn(process.execPath, [START], {
      cwd: base,
      env: { ...process.env, PORT: '0', LIVE_SOURCE: 'off', ...environment },
    });
    living.add(child);
    return child;
  }

  async function started(environment: Record<string, string>): Promise<Started> {
    const child = run(environment);
    let output = '';
    const ready = new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        output += chunk;
        const address = READY.exec(output)?.[1];
        if (address && output.includes('BARRATT')) resolve(address);
      };
      child.stdout!.on('data', read);
      child.stderr!.on('data', read);
      child.once('exit', (code) => reject(new Error(`ended with ${code}: ${output}`)));
    });
    return { child, address: await ready, output };
  }

  async function failed(
    environment: Record<string, string>,
  ): Promise<{ code: number | null; errors: string }> {
    const child = run(environment);
    let errors = '';
    child.stderr!.on('data', (chunk: Buffer) => (errors += chunk));
    const [code] = (await once(child, 'close')) as [number | null];
    living.delete(child);
    return { code, errors };
  }

  async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
    living.delete(child);
    if (child.exitCode !== null) return child.exitCode;
    const exit = once(child, 'exit');
    child.kill(signal);
    return ((await exit) as [number | null])[0];
  }
});

async function nameOf(number: string, address: string): Promise<unknown> {
  const query = `query Name($number: String!) { company(number: $number) { ... on Company { name } } }`;
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { number } }),
  });
  return ((await answer.json()) as { data: { company: { name: string } } }).data.company.name;
}
