import type { PoolClient } from 'pg';
import { DomainError } from '#kernel';
import type { Database } from '#persistence';

/** A process killed a moment ago still holds its lock until the server notices. */
const PATIENCE = '10s';
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Lends a connection that holds the lock of `source`: two imports of one source at once would merge the same rows
 * in different orders. @throws DomainError `IMPORT_RUNNING`.
 */
export function withImportLock<T>(
  database: Database,
  source: string,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  return database.withConnection(async (client) => {
    const key = [`goodpayer import ${source}`];
    await client.query(`SET lock_timeout = '${PATIENCE}'`);
    try {
      await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', key);
    } catch (error) {
      if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
      throw new DomainError(
        'IMPORT_RUNNING',
        `Another import of ${source} is running: wait for its end, or stop it.`,
      );
    } finally {
      await client.query('RESET lock_timeout').catch(() => undefined);
    }
    try {
      return await work(client);
    } finally {
      await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', key).catch(() => undefined);
    }
  });
}
