import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ScoringFacts } from '#scoring';
import type { ScoreShare } from './score-share.js';

const ROUNDS = 5;

/** Companies per second in one thread and in two, each on its own share, beside reading the same stored facts in as many threads. */
export async function scoreInThreads(facts: readonly ScoringFacts[], asOf: string): Promise<void> {
  const stored = facts.map((known) => JSON.stringify(known));
  const alone = await ratesOf(1, stored, asOf);
  const both = await ratesOf(2, stored, asOf);
  for (const { threads, read, scored } of [alone, both])
    console.log(
      `${threads === 1 ? 'one thread ' : 'two threads'}: reads ${whole(read)}/s · reads and scores ${whole(scored)}/s · ratio ${(scored / read).toFixed(3)}`,
    );
  console.log(`two threads score ${(both.scored / alone.scored).toFixed(2)} × as many companies as one`);
}

interface Rates {
  readonly threads: number;
  readonly read: number;
  readonly scored: number;
}

async function ratesOf(threads: number, stored: readonly string[], asOf: string): Promise<Rates> {
  const workers = Array.from({ length: threads }, (_thread, at) => {
    const workerData: ScoreShare = { stored: stored.filter((_text, row) => row % threads === at), asOf };
    return new Worker(new URL('./score-share.js', import.meta.url), { workerData });
  });
  try {
    await fastest(workers, true);
    const [read, scored] = [await fastest(workers, false), await fastest(workers, true)];
    return { threads, read: (1_000 * stored.length) / read, scored: (1_000 * stored.length) / scored };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Milliseconds until the last thread is done, in the best round. */
async function fastest(workers: readonly Worker[], isScored: boolean): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const done = workers.map((worker) => once(worker, 'message'));
    workers.forEach((worker) => worker.postMessage(isScored));
    const times = (await Promise.all(done)).map(([ms]) => ms as number);
    best = Math.min(best, Math.max(...times));
  }
  return best;
}

function whole(rate: number): string {
  return Math.round(rate).toLocaleString('en-GB');
}
