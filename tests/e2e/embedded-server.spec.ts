import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNNER = join(import.meta.dirname, '..', 'support', 'embedded-server-process.js');

/** Each case runs the built code in processes of its own: what is tested is what happens when they die. */
describe('embedded PostgreSQL', () => {
  let base: string;
  let folder: string;
  const living = new Set<ChildProcess>();

  beforeEach(async () => {
    base = await mkdtemp(join(tmpdir(), 'goodpayer embedded '));
    // Run as root, the server has an account of its own, which must be able to enter.
    await chmod(base, 0o755);
    folder = join(base, 'data');
  });
  afterEach(async () => {
    for (const child of living) await ended(child, 'SIGTERM');
    living.clear();
    await run(folder, 'once');
    await rm(base, { recursive: true, force: true });
  });

  it('keeps what was written when it is started twice in a row, from a path with spaces', async () => {
    expect(await run(folder, 'write')).toMatchObject({ code: 0 });
    expect(await run(folder, 'read')).toMatchObject({ code: 0, output: 'kept\n' });
  });

  it('starts again after kill -9 left its server running and its lock behind', async () => {
    await ended(await runUntilReady(folder), 'SIGKILL');
    expect(await run(folder, 'read')).toMatchObject({ code: 0, output: 'kept\n' });
  });

  it('starts again after the server itself was killed', async () => {
    await ended(await runUntilReady(folder), 'SIGKILL');
    const pid = Number((await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    expect(await run(folder, 'read')).toMatchObject({ code: 0, output: 'kept\n' });
  });

  it('refuses a second owner in one line, and shares with a command line', async () => {
    await runUntilReady(folder);
    const second = await run(folder, 'read');
    expect(second.code).toBe(1);
    expect(second.errors).toMatch(/^goodpayer already runs on .* \(process \d+\): stop it first.*\n$/);
    expect(await run(folder, 'shared')).toMatchObject({ code: 0, output: 'kept\n' });
  });

  it('says in one line that the data folder cannot be used', async () => {
    const file = join(base, 'file');
    await writeFile(file, 'not a folder');
    const { code, errors } = await run(join(file, 'data'), 'write');
    expect(code).toBe(1);
    expect(errors).toMatch(/^Cannot write to the data folder .* choose another with GOODPAYER_DATA\.\n$/);
  });

  it('says in one line that the cluster is of a newer PostgreSQL', async () => {
    await run(folder, 'write');
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '99\n');
    const { code, errors } = await run(folder, 'read');
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '18\n');
    expect(code).toBe(1);
    expect(errors).toMatch(/^The data folder .* belongs to PostgreSQL 99.*\n$/);
  });

  async function runUntilReady(path: string): Promise<ChildProcess> {
    const child = spawn(process.execPath, [RUNNER, path, 'stay']);
    living.add(child);
    await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
    return child;
  }

  async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
    living.delete(child);
    if (child.exitCode !== null) return;
    const exit = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await exit;
  }

  function run(path: string, task: string): Promise<{ code: number | null; output: string; errors: string }> {
    const child = spawn(process.execPath, [RUNNER, path, task]);
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk));
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, output, errors })));
  }
});
