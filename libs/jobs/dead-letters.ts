import { Injectable } from '@nestjs/common';
import { withoutQuotedValues } from '#kernel';
import { JobQueues } from './job-queues.js';
import type { JobQueue } from './queue-backend.js';

/** A job that failed all its attempts and waits for the operator. */
export interface DeadLetter {
  readonly id: string;
  /** Name of the handler or of the schedule. */
  readonly job: string;
  /** Ids only, as events are recorded. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly attempts: number;
  readonly failedAt: Date;
  /** Why the last attempt failed, without the values that drivers quote. */
  readonly reason: string;
}

type FailedJob = NonNullable<Awaited<ReturnType<JobQueue['getJob']>>>;

/** What BullMQ keeps in its failed set, whichever backend holds it. */
@Injectable()
export class DeadLetters {
  constructor(private readonly queues: JobQueues) {}

  async count(): Promise<number> {
    const counts = (await this.queues.all()).map((queue) => queue.getFailedCount());
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }

  /** Newest first, at most `limit`. */
  async newest(limit: number): Promise<DeadLetter[]> {
    const failed = (await this.queues.all()).map((queue) => queue.getFailed(0, limit - 1));
    return (await Promise.all(failed))
      .flat()
      .map(deadLetterOf)
      .sort((a, b) => b.failedAt.getTime() - a.failedAt.getTime())
      .slice(0, limit);
  }

  /** Hands the job to the workers again, with all its attempts before it. False when there is no such dead letter. */
  async retry(id: string): Promise<boolean> {
    const job = await this.find(id);
    return job ? stillFailed(job, () => job.retry('failed', { resetAttemptsMade: true })) : false;
  }

  /** Retries all that are dead now, and returns how many. */
  async retryAll(): Promise<number> {
    let retried = 0;
    for (const queue of await this.queues.all())
      for (const job of await queue.getFailed(0, -1)) if (await this.retry(job.id!)) retried++;
    return retried;
  }

  /** Forgets the job: what it should have done is never done. False when there is no such dead letter. */
  async drop(id: string): Promise<boolean> {
    const job = await this.find(id);
    return job ? stillFailed(job, () => job.remove()) : false;
  }

  private async find(id: string): Promise<FailedJob | undefined> {
    for (const queue of await this.queues.all()) {
      const job = await queue.getJob(id);
      if (job && (await job.isFailed())) return job;
    }
    return undefined;
  }
}

/** Two operators may decide at once: the second finds that there is nothing left to decide. */
async function stillFailed(job: FailedJob, decide: () => Promise<void>): Promise<boolean> {
  try {
    await decide();
    return true;
  } catch (error) {
    if (await job.isFailed()) throw error;
    return false;
  }
}

function deadLetterOf(job: FailedJob): DeadLetter {
  return {
    id: job.id!,
    job: job.name,
    payload: job.data.payload ?? {},
    attempts: job.attemptsMade,
    failedAt: new Date(job.finishedOn ?? job.timestamp),
    reason: withoutQuotedValues(job.failedReason ?? ''),
  };
}
