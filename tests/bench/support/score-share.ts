import { parentPort, workerData } from 'node:worker_threads';
import { score, type ScoringFacts } from '#scoring';

/** What a thread is told: facts as they are stored, so that each thread reads its own. */
export interface ScoreShare {
  readonly stored: readonly string[];
  readonly asOf: string;
}

const { stored, asOf } = workerData as ScoreShare;

/** Reads and scores the share; both a thread and, for comparison, one that only reads. */
parentPort!.on('message', (isScored: boolean) => {
  const start = performance.now();
  for (const text of stored) {
    const facts = JSON.parse(text) as ScoringFacts;
    if (isScored) score(facts, asOf);
  }
  parentPort!.postMessage(performance.now() - start);
});
