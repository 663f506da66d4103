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

interface Times {
  readonly wall: readonly number[];
  /** Of the processor: what other programs take from the machine is not in it, what the garbage collector takes is. */
  readonly processor: readonly number[];
}

/** After a warm-up of as many rounds. */
async function times(work: () => unknown, rounds: number = ROUNDS): Promise<Times> {
  const [wall, processor]: [number[], number[]] = [[], []];
  for (let round = 0; round < 2 * rounds; round++) {
    const before = process.cpuUsage();
    wall.push((await timed(work)).ms);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1_000);
  }
  return { wall: wall.slice(rounds), processor: processor.slice(rounds) };
}

function summary({ wall, processor }: Times): string {
  const [half, most, used] = [percentile(wall, 0.5), percentile(wall, 0.95), percentile(processor, 0.5)].map(
    (ms) => ms.toFixed(2),
  );
  return `${half} ms (95 %: ${most} ms; processor ${used} ms)`;
}
