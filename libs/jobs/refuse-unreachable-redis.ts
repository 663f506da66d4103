import { Redis } from 'ioredis';
import { DomainError } from '#kernel';

/**
 * Asked once before the queue opens: BullMQ itself tries again for ever, so that a wrong address would look like a start that hangs.
 * @throws DomainError `QUEUE_UNREACHABLE` in one line, without the password.
 */
export async function refuseUnreachableRedis(url: string): Promise<void> {
  const probe = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  let reason = 'no answer';
  probe.on('error', (error: Error) => (reason = error.message));
  try {
    await probe.connect();
  } catch {
    throw new DomainError('QUEUE_UNREACHABLE', `Cannot reach Redis at ${new URL(url).host}: ${reason}`);
  } finally {
    probe.disconnect();
  }
}
