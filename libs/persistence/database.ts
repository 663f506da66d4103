import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DomainError } from '#kernel';

/** What can run SQL: the pool itself, or one connection inside a transaction. */
export interface SqlRunner {
  rows<T extends QueryResultRow>(text: string, values?: readonly unknown[], name?: string): Promise<T[]>;
}

/**
 * The SQL door of goodpayer, over the DataSource's own connection pool. Hot reads are one statement each:
 * hydrating entities costs three to five times a plain row. `name` makes the statement a prepared one.
 */
export class Database implements SqlRunner {
  constructor(readonly pool: Pool) {}

  rows<T extends QueryResultRow>(text: string, values: readonly unknown[] = [], name?: string): Promise<T[]> {
    return run<T>(this.pool, text, values, name);
  }

  /** Runs `work` in one transaction: everything is kept, or nothing. */
  async transaction<T>(work: (sql: SqlRunner) => Promise<T>): Promise<T> {
    return this.withConnection(async (client) => {
      await client.query('BEGIN');
      try {
        const result = await work({ rows: (text, values = [], name) => run(client, text, values, name) });
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  }

  /** Lends one connection, for COPY and LISTEN. @throws DomainError `DATABASE_UNREACHABLE` when it breaks meanwhile. */
  async withConnection<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let lost: Error | undefined;
    // A lent connection has no other listener: without this one its end would be the end of the process.
    const onError = (error: Error) => void (lost ??= error);
    client.on('error', onError);
    try {
      return await work(client);
    } catch (error) {
      if (isServerStopping(error)) lost ??= error;
      if (!lost) throw error;
      throw new DomainError('DATABASE_UNREACHABLE', `The database went away: ${lost.message}.`);
    } finally {
      client.release(lost);
      client.off('error', onError);
    }
  }
}

/** SQLSTATE 57P01 to 57P03: the server ends the connection, and says so before the connection breaks. */
function isServerStopping(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^57P0[123]$/.test(String(error.code));
}

async function run<T extends QueryResultRow>(
  runner: Pool | PoolClient,
  text: string,
  values: readonly unknown[],
  name?: string,
): Promise<T[]> {
  const result = await runner.query<T>({ text, values: [...values], ...(name ? { name } : {}) });
  return result.rows;
}
