import { createPostgresBackend, Queue, withBackend, Worker, type Processor } from 'bullmq';

/** Where jobs are kept: our own PostgreSQL by default, Redis when an address is given. */
export interface QueueOptions {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
}

const QUEUE_NAME = 'goodpayer';

/** Five attempts, 2 s, 4 s, 8 s … apart; a job that fails them all stays in the failed set for the operator. */
const JOB_OPTIONS = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 2_000 },
  removeOnComplete: { age: 24 * 3_600, count: 10_000 },
  removeOnFail: false,
} as const;

const onPostgres = withBackend(createPostgresBackend);

/** `migrate` lets BullMQ keep its own schema up to date; its tables live in the schema `bullmq`, apart from ours. */
function postgresConnection(url: string): { connectionString: string; migrate: true; max: number } {
  return { connectionString: url, migrate: true, max: 4 };
}

/** `maxRetriesPerRequest: null` is what BullMQ asks of a worker's Redis connection. */
function redisConnection(url: string): { url: string; maxRetriesPerRequest: null } {
  return { url, maxRetriesPerRequest: null };
}

export type JobQueue = Pick<
  Queue,
  'addBulk' | 'upsertJobScheduler' | 'getFailed' | 'getJobCounts' | 'waitUntilReady' | 'close' | 'on'
>;
export type JobWorker = Pick<Worker, 'on' | 'close' | 'waitUntilReady'>;

export function openQueue(options: QueueOptions): JobQueue {
  const common = { defaultJobOptions: JOB_OPTIONS };
  return options.redisUrl
    ? new Queue(QUEUE_NAME, { ...common, connection: redisConnection(options.redisUrl) })
    : (new onPostgres.Queue(QUEUE_NAME, {
        ...common,
        connection: postgresConnection(options.databaseUrl),
      }) as unknown as JobQueue);
}

export function openWorker(options: QueueOptions, processor: Processor, concurrency: number): JobWorker {
  return options.redisUrl
    ? new Worker(QUEUE_NAME, processor, { concurrency, connection: redisConnection(options.redisUrl) })
    : (new onPostgres.Worker(QUEUE_NAME, processor, {
        concurrency,
        connection: postgresConnection(options.databaseUrl),
      }) as unknown as JobWorker);
}
