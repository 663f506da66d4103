import { Redis } from 'ioredis';
import type { QueueOptions } from '#jobs';

/**
 * Where queues can be kept here. PostgreSQL always; Redis when TEST_REDIS_URL names a Redis database that tests may empty
 * (no package brings its server without a download).
 */
export const JOB_BACKENDS: readonly (readonly [name: string, redisUrl: string | undefined])[] = [
  ['PostgreSQL', undefined],
  ...(process.env.TEST_REDIS_URL ? [['Redis', process.env.TEST_REDIS_URL] as const] : []),
];

/** An empty queue beside the test's own database. */
export async function emptyQueue(databaseUrl: string, redisUrl: string | undefined): Promise<QueueOptions> {
  if (redisUrl) {
    const redis = new Redis(redisUrl);
    await redis.flushdb();
    redis.disconnect();
  }
  return { databaseUrl, redisUrl };
}
