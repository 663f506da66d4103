import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../../bench/generate/random.js';
import { until } from '../until.js';
import { KillableProcess, type ProcessDefinition } from './killable-process.js';

export interface CrashTrial {
  /** The same seed kills at the same points of the plan; what the processes do at these points is up to the machine. */
  readonly seed: number;
  readonly submissions: number;
  /** In each round some of the submissions are made, and some of the processes are killed meanwhile. */
  readonly rounds: number;
  readonly processes: readonly ProcessDefinition[];
  /** Submits number `n`. To throw is "not acknowledged": it is submitted again, as a client would, so it must bear repetition. */
  readonly submit: (n: number) => Promise<void>;
  /** How many submissions have had their whole effect. */
  readonly count: () => Promise<number>;
  /** How long after the last effect a repetition could still show: twice the lock of a job (`JOB_LOCK_MS`). */
  readonly settleMs: number;
}

export interface CrashReport {
  readonly kills: number;
  /** Submissions that were cut off and made again. */
  readonly repeated: number;
}

const IN_FLIGHT = 8;
const LATEST_KILL_MS = 900;

/**
 * Kills processes with SIGKILL at random moments while submissions are made, starts them again, and ends when every submission
 * has had its effect and any repetition would have shown. The caller then looks whether anything was done twice.
 */
export async function surviveCrashes(trial: CrashTrial): Promise<CrashReport> {
  const random = new Random(trial.seed);
  const processes = trial.processes.map((definition) => new KillableProcess(definition));
  let kills = 0;
  let repeated = 0;
  try {
    processes.forEach((process) => process.start());
    for (const numbers of inRounds(trial.submissions, trial.rounds)) {
      await Promise.all(processes.map((process) => process.isReady()));
      const victims = victimsOf(processes, random);
      const killing = sleep(random.below(LATEST_KILL_MS)).then(() => killAndStart(victims));
      repeated += await submitAll(numbers, trial.submit);
      await killing;
      kills += victims.length;
    }
    await until(async () => (await trial.count()) >= trial.submissions, 100);
    await sleep(trial.settleMs);
    return { kills, repeated };
  } finally {
    await Promise.all(processes.map((process) => process.kill()));
  }
}

function inRounds(submissions: number, rounds: number): number[][] {
  const all = Array.from({ length: submissions }, (_, n) => n);
  const size = Math.ceil(submissions / rounds);
  return Array.from({ length: rounds }, (_, round) => all.slice(round * size, (round + 1) * size));
}

/** At least one. */
function victimsOf(processes: readonly KillableProcess[], random: Random): KillableProcess[] {
  const chosen = processes.filter(() => random.chance(0.6));
  return chosen.length > 0 ? chosen : [random.pick(processes)];
}

async function killAndStart(victims: readonly KillableProcess[]): Promise<void> {
  await Promise.all(victims.map((victim) => victim.kill()));
  victims.forEach((victim) => victim.start());
}

async function submitAll(numbers: readonly number[], submit: (n: number) => Promise<void>): Promise<number> {
  const waiting = [...numbers];
  let repeated = 0;
  const client = async () => {
    for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) {
      while (!(await isAcknowledged(submit(n)))) {
        repeated++;
        await sleep(50);
      }
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, client));
  return repeated;
}

function isAcknowledged(submission: Promise<void>): Promise<boolean> {
  return submission.then(
    () => true,
    () => false,
  );
}
