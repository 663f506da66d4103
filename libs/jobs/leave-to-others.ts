import { DelayedError } from 'bullmq';
import type { RunningJob } from './queue-backend.js';

const LONGEST_ROLL_OUT_MS = 24 * 3_600_000;
const FIRST_PAUSE_MS = 1_000;
/** A job is met again after this share of its age: often at first, some two hundred times in all. */
const PAUSE_BY_AGE = 0.05;

/**
 * Puts back a job that this process does not know, which counts as no attempt: during a roll-out an older worker meets the
 * jobs of a newer one, and would make dead letters of them. While both run the older may meet it again and again; once the
 * older has ended, the newer has it soon. After a day nobody is going to know it.
 */
export async function leaveToOthers(job: RunningJob, token: string | undefined): Promise<never> {
  const now = Date.now();
  const age = now - job.timestamp;
  if (age > LONGEST_ROLL_OUT_MS) throw new Error(`No process knows a job named ${job.name}.`);
  await job.moveToDelayed(now + Math.max(FIRST_PAUSE_MS, age * PAUSE_BY_AGE), token);
  throw new DelayedError();
}
