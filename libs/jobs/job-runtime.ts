import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { withoutQuotedValues } from '#kernel';
import { Database } from '#persistence';
import type { ScheduledJob } from './job-handler.js';
import { JobQueues } from './job-queues.js';
import { JobRegistry } from './job-registry.js';
import { forgetOldEvents, relayOutbox } from './outbox-relay.js';
import { leaveToOthers } from './leave-to-others.js';
import type { JobWorker, RunningJob } from './queue-backend.js';

const RELAY_EVERY_MS = 500;
/** While the queue refuses, it is asked less and less often, up to this. */
const LONGEST_RELAY_PAUSE_MS = 30_000;

/** Runs the background work of one process: relays the outbox, works the queues, keeps the schedules. */
@Injectable()
export class JobRuntime implements OnApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private workers: JobWorker[] = [];
  private timer?: NodeJS.Timeout;
  private relaying: Promise<void> = Promise.resolve();
  private refusals = 0;

  constructor(
    private readonly database: Database,
    private readonly registry: JobRegistry,
    private readonly queues: JobQueues,
  ) {}

  /** @throws DomainError `QUEUE_UNREACHABLE` when Redis was chosen and does not answer. */
  async start(): Promise<void> {
    this.registry.addSchedule(this.housekeeping());
    await this.keepSchedules();
    this.workers = this.registry.lanes().map((lane) => {
      const worker = this.queues.work(lane, (job, token) => this.perform(job, token));
      worker.on('failed', (job, error) =>
        this.logger.error(
          `${job?.name} failed (attempt ${job?.attemptsMade} of ${job?.opts.attempts}): ${withoutQuotedValues(error.message)}`,
        ),
      );
      return worker;
    });
    this.scheduleRelay();
  }

  /** Relays and waits until nothing that this process can do waits in the outbox. */
  async drainOutbox(): Promise<void> {
    while ((await relayOutbox(this.database, this.queues, this.registry)) > 0);
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.relaying;
    await Promise.all(this.workers.map((worker) => worker.close()));
    await this.queues.close();
  }

  private async perform(job: RunningJob, token?: string): Promise<void> {
    const { name, data, attemptsMade, opts } = job;
    const handler = data.handler ? this.registry.handler(data.handler) : undefined;
    if (handler) {
      const isLast = attemptsMade + 1 >= (opts.attempts ?? 1);
      return handler.handle(data.payload ?? {}, { isLast });
    }
    const schedule = this.registry.schedule(name);
    await (schedule ? schedule.run() : leaveToOthers(job, token));
  }

  /** A schedule that this version no longer has would make dead letters for ever. The last worker to start, the newest, decides. */
  private async keepSchedules(): Promise<void> {
    const queue = await this.queues.of('main');
    for (const { name, cron, timeZone } of this.registry.allSchedules())
      await queue.upsertJobScheduler(name, { pattern: cron, tz: timeZone }, { name, data: {} });
    for (const { key } of await queue.getJobSchedulers())
      if (!this.registry.schedule(key)) await queue.removeJobScheduler(key);
  }

  private scheduleRelay(): void {
    const pause = Math.min(RELAY_EVERY_MS * 2 ** this.refusals, LONGEST_RELAY_PAUSE_MS);
    this.timer = setTimeout(() => {
      this.relaying = this.drainOutbox()
        .then(() => void (this.refusals = 0))
        .catch((error: Error) => {
          this.refusals += 1;
          this.logger.warn(`outbox: ${withoutQuotedValues(error.message)}`);
        })
        .finally(() => this.timer && this.scheduleRelay());
    }, pause);
  }

  private housekeeping(): ScheduledJob {
    return {
      name: 'ForgetOldEvents',
      cron: '30 4 * * *',
      timeZone: 'Europe/Paris',
      run: () => forgetOldEvents(this.database),
    };
  }
}
