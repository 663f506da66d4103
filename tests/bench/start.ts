import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { percentile } from './support/statistics.js';

const ROUNDS = 5;
const START = resolve('apps', 'api', 'start.js');
/** The least that a Node server does before it answers: what every start is measured against. */
const BARE_SERVER = `require('http').createServer((q, s) => s.end('ok')).listen(0, function () { console.log('ready ' + this.address().port) })`;

/** Time from the command to the first answered request: first start, later starts, and a bare Node server beside each. */
export async function bench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'goodpayer-bench-start-'));
  await chmod(folder, 0o755);
  try {
    const environment = {
      ...process.env,
      PORT: '0',
      LIVE_SOURCE: 'off',
      GOODPAYER_DATA: join(folder, 'data'),
    };
    const goodpayer = () =>
      secondsToAnswer([START], environment, /ready: http:\/\/localhost:(\d+)/, '/readyz');
    const bare = () => secondsToAnswer(['-e', BARE_SERVER], process.env, /ready (\d+)/, '/');
    const first = await goodpayer();
    const later: number[] = [];
    const reference: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      reference.push(await bare());
      later.push(await goodpayer());
    }
    console.log(`first start, with the sample        ${first.toFixed(2)} s`);
    console.log(`later start, median of ${ROUNDS}            ${median(later).toFixed(2)} s`);
    console.log(`bare node:http server, median of ${ROUNDS}  ${median(reference).toFixed(2)} s`);
    console.log(`later start ÷ bare server           ${(median(later) / median(reference)).toFixed(1)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const median = (values: readonly number[]) => percentile(values, 0.5);

async function secondsToAnswer(
  args: string[],
  env: NodeJS.ProcessEnv,
  ready: RegExp,
  path: string,
): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
      const found = ready.exec(output)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`ended before it was ready: ${output}`)));
  });
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  const seconds = (performance.now() - begun) / 1000;
  child.kill('SIGTERM');
  await once(child, 'exit');
  return seconds;
}
