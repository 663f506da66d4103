import { createPostgresBackend, Queue, withBackend, Worker, type Job } from 'bullmq';
import type { Patience } from './job-handler.js';
import { LANES, type JobLane } from './job-lane.js';

/** Where jobs are kept: our own PostgreSQL by default, Redis when an address is given. */
export interface QueueOptions {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  /** A worker that was killed is noticed by others after this time, and again as long at most. Default: 30 s. */
  readonly lockMs?: number;
}

/** What a queued job carries: which handler, and the event's payload. A scheduled job carries nothing. */
export interface QueuedJob {
  readonly handler: string;
  readonly payload: Record<string, unknown>;
}

const QUEUE_NAMES: Record<JobLane, string> = { main: 'goodpayer', mail: 'goodpayer-mail' };
const LOCK_MS = 30_000;

const DEFAULT_PATIENCE: Patience = { attempts: 5, firstPauseMs: 2_000 };

/** How often a job may lose its worker before it is held to be what kills them. */
const MOST_LOST_WORKERS = 10;

export function retryOptions({ attempts, firstPauseMs }: Patience = DEFAULT_PATIENCE): RetryOptions {
  return { attempts, backoff: { type: 'exponential', delay: firstPauseMs, jitter: 0.5 } };
}

interface RetryOptions {
  readonly attempts: number;
  readonly backoff: { readonly type: 'exponential'; readonly delay: number; readonly jitter: number };
}

/** A job that failed all its attempts stays, as a dead letter, until the operator decides. */
const JOB_OPTIONS = {
  ...retryOptions(),
  removeOnComplete: { age: 24 * 3_600, count: 10_000 },
  removeOnFail: false,
};

const onPostgres = withBackend(createPostgresBackend);

/** `migrate` lets BullMQ keep its own schema up to date; its tables live in the schema `bullmq`, apart from ours. */
function postgresConnection(url: string): { connectionString: string; migrate: true; max: number } {
  return { connectionString: url, migrate: true, max: 4 };
}

export type JobQueue = Pick<
  Queue<Partial<QueuedJob>>,
  | 'addBulk'
  | 'upsertJobScheduler'
  | 'getJobSchedulers'
  | 'removeJobScheduler'
  | 'getFailed'
  | 'getFailedCount'
  | 'getJob'
  | 'waitUntilReady'
  | 'close'
  | 'on'
>;
export type JobWorker = Pick<Worker<Partial<QueuedJob>>, 'on' | 'close'>;
export type RunningJob = Pick<
  Job<Partial<QueuedJob>>,
  'name' | 'data' | 'attemptsMade' | 'opts' | 'timestamp' | 'moveToDelayed'
>;
/** `token` proves that the job is this worker's. */
export type Perform = (job: RunningJob, token?: string) => Promise<void>;

/** Redis commands fail after three tries, instead of waiting for ever, so that whoever asked learns of it. */
export function openQueue(options: QueueOptions, lane: JobLane): JobQueue {
  const common = { defaultJobOptions: JOB_OPTIONS };
  return options.redisUrl
    ? new Queue(QUEUE_NAMES[lane], {
        ...common,
        connection: { url: options.redisUrl, maxRetriesPerRequest: 3 },
      })
    : (new onPostgres.Queue(QUEUE_NAMES[lane], {
        ...common,
        connection: postgresConnection(options.databaseUrl),
      }) as unknown as JobQueue);
}

/** `maxRetriesPerRequest: null` is what BullMQ asks of a worker's Redis connection. */
export function openWorker(options: QueueOptions, lane: JobLane, perform: Perform): JobWorker {
  const { databaseUrl, redisUrl, lockMs = LOCK_MS } = options;
  const common = {
    concurrency: LANES[lane].concurrency,
    lockDuration: lockMs,
    stalledInterval: lockMs,
    maxStalledCount: MOST_LOST_WORKERS,
  };
  return redisUrl
    ? new Worker(QUEUE_NAMES[lane], perform, {
        ...common,
        connection: { url: redisUrl, maxRetriesPerRequest: null },
      })
    : (new onPostgres.Worker(QUEUE_NAMES[lane], perform, {
        ...common,
        connection: postgresConnection(databaseUrl),
      }) as unknown as JobWorker);
}
