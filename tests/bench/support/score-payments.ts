import type { Day } from '#kernel';
import { attackCost, score } from '#scoring';
import { factsWithExperiences } from '../generate/payment-experiences.js';
import { percentile, timed } from './statistics.js';

const ROUNDS = 200;

/** How long one report takes that rests on many payment experiences, and its attack cost. */
export async function scorePayments(asOf: Day): Promise<void> {
  for (const [experiences, suppliers] of [
    [1_000, 50],
    [10_000, 20],
    [10_000, 200],
    [10_000, 5_000],
  ] as const) {
    const facts = factsWithExperiences(experiences, suppliers, asOf);
    const scores = await times(() => score(facts, asOf));
    const costs = await times(() => attackCost(facts, asOf), ROUNDS / 10);
    console.log(
      `${experiences.toLocaleString('en-GB')} experiences of ${suppliers.toLocaleString('en-GB')} suppliers: ` +
        `score ${summary(scores)} · attack cost ${summary(costs)}`,
    );
  }
}

/** After a warm-up of as many rounds. */
async function times(work: () => unknown, rounds: number = ROUNDS): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < 2 * rounds; round++) all.push((await timed(work)).ms);
  return all.slice(rounds);
}

function summary(times: readonly number[]): string {
  const [half, most] = [0.5, 0.95].map((share) => percentile(times, share).toFixed(2));
  return `${half} ms (95 %: ${most} ms)`;
}
