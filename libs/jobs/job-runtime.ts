import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '#persistence';
import type { ScheduledJob } from './job-handler.js';
import { JobRegistry } from './job-registry.js';
import { forgetOldEvents, relayOutbox, type QueuedJob } from './outbox-relay.js';
import { openQueue, openWorker, type JobQueue, type JobWorker, type QueueOptions } from './queue-backend.js';
import { refuseUnreachableRedis } from './refuse-unreachable-redis.js';

export const QUEUE_OPTIONS = Symbol('QUEUE_OPTIONS');

const RELAY_EVERY_MS = 500;
const CONCURRENCY = 4;

/** Runs the background work of one process: relays the outbox, works the queue, keeps the schedules. */
@Injectable()
export class JobRuntime implements OnApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private queue?: JobQueue;
  private worker?: JobWorker;
  private timer?: NodeJS.Timeout;
  private relaying: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly registry: JobRegistry,
    @Inject(QUEUE_OPTIONS) private readonly options: QueueOptions,
  ) {}

  /** @throws DomainError `QUEUE_UNREACHABLE` when Redis was chosen and does not answer. */
  async start(): Promise<void> {
    if (this.options.redisUrl) await refuseUnreachableRedis(this.options.redisUrl);
    this.queue = openQueue(this.options);
    this.queue.on('error', (error) => this.logger.warn(`queue: ${error.message}`));
    await this.queue.waitUntilReady();
    for (const job of this.schedules()) {
      await this.queue.upsertJobScheduler(
        job.name,
        { pattern: job.cron, tz: job.timeZone },
        { name: job.name, data: {} },
      );
    }
    this.worker = openWorker(
      this.options,
      (job) => this.perform(job.name, job.data as Partial<QueuedJob>),
      CONCURRENCY,
    );
    this.worker.on('error', (error) => this.logger.warn(`worker: ${error.message}`));
    this.worker.on('failed', (job, error) =>
      this.logger.error(`${job?.name} failed (attempt ${job?.attemptsMade}): ${error.message}`),
    );
    this.scheduleRelay();
  }

  /** Relays and waits until nothing waits in the outbox. */
  async drainOutbox(): Promise<void> {
    if (!this.queue) return;
    while ((await relayOutbox(this.database, this.queue, this.registry)) > 0);
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.relaying;
    await this.worker?.close();
    await this.queue?.close();
  }

  private async perform(name: string, job: Partial<QueuedJob>): Promise<void> {
    const handler = job.handler ? this.registry.handler(job.handler) : undefined;
    if (handler) return handler.handle(job.payload ?? {});
    const schedule = this.schedules().find((candidate) => candidate.name === name);
    // Thrown, so that the job is kept and retried: an older worker may meet the job of a newer one during a roll-out.
    if (!schedule) throw new Error(`This process knows no job named ${name}`);
    await schedule.run();
  }

  private scheduleRelay(): void {
    this.timer = setTimeout(() => {
      this.relaying = this.drainOutbox()
        .catch((error: Error) => this.logger.warn(`outbox: ${error.message}`))
        .finally(() => this.timer && this.scheduleRelay());
    }, RELAY_EVERY_MS);
  }

  private schedules(): ScheduledJob[] {
    const housekeeping = {
      name: 'ForgetOldEvents',
      cron: '30 4 * * *',
      timeZone: 'Europe/Paris',
      run: () => forgetOldEvents(this.database),
    };
    return [...this.registry.allSchedules(), housekeeping];
  }
}
