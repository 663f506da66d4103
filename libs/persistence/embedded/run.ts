import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ServerPlace } from './place.js';

/** Runs `initdb` or `pg_ctl` as the server's account; resolves with its exit code and what it printed. */
export function runTool(
  place: ServerPlace,
  tool: 'initdb' | 'pg_ctl',
  args: string[],
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    // "ignore" on stdin and no inherited pipes: a daemon that kept our pipe open would keep us waiting for ever.
    const child = spawn(join(place.native, 'bin', tool), args, {
      ...place.account,
      cwd: place.folder,
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk));
    child.once('error', reject);
    child.once('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code: code ?? 1, output });
    });
  });
}
