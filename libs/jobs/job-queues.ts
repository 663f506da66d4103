import { Inject, Injectable, Logger } from '@nestjs/common';
import { ALL_LANES, type JobLane } from './job-lane.js';
import {
  openQueue,
  openWorker,
  type JobQueue,
  type JobWorker,
  type Perform,
  type QueueOptions,
} from './queue-backend.js';
import { refuseUnreachableRedis } from './refuse-unreachable-redis.js';

export const QUEUE_OPTIONS = Symbol('QUEUE_OPTIONS');

/** The queues of this process, each opened when it is first asked for: a process that only serves HTTP needs none. */
@Injectable()
export class JobQueues {
  private readonly logger = new Logger('Jobs');
  private readonly opened = new Map<JobLane, Promise<JobQueue>>();

  constructor(@Inject(QUEUE_OPTIONS) private readonly options: QueueOptions) {}

  /** @throws DomainError `QUEUE_UNREACHABLE` when Redis was chosen and does not answer. */
  of(lane: JobLane): Promise<JobQueue> {
    const known = this.opened.get(lane);
    if (known) return known;
    const opening = this.open(lane);
    this.opened.set(lane, opening);
    // Whoever asks next tries again.
    opening.catch(() => this.opened.delete(lane));
    return opening;
  }

  all(): Promise<JobQueue[]> {
    return Promise.all(ALL_LANES.map((lane) => this.of(lane)));
  }

  work(lane: JobLane, perform: Perform): JobWorker {
    const worker = openWorker(this.options, lane, perform);
    worker.on('error', (error) => this.logger.warn(`worker: ${error.message}`));
    return worker;
  }

  async close(): Promise<void> {
    for (const queue of await Promise.allSettled(this.opened.values()))
      if (queue.status === 'fulfilled') await queue.value.close();
    this.opened.clear();
  }

  private async open(lane: JobLane): Promise<JobQueue> {
    if (this.options.redisUrl) await refuseUnreachableRedis(this.options.redisUrl);
    const queue = openQueue(this.options, lane);
    queue.on('error', (error) => this.logger.warn(`queue: ${error.message}`));
    await queue.waitUntilReady();
    return queue;
  }
}
