import { join } from 'node:path';
import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Database } from './database.js';

/** `date` columns arrive as `YYYY-MM-DD` text, `bigint` as JavaScript BigInt: neither fits Date or number without loss. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => BigInt(text));

/** Four to eight connections are best on two cores; thirty-two cost a third of the throughput. */
const POOL_SIZE = 8;

export function dataSourceOptions(url: string): DataSourceOptions & { type: 'postgres' } {
  return {
    type: 'postgres',
    url,
    poolSize: POOL_SIZE,
    applicationName: 'goodpayer',
    synchronize: false,
    migrationsTransactionMode: 'each',
    migrations: [join(import.meta.dirname, '..', '..', 'migrations', '*.js')],
    migrationsTableName: 'migration',
    connectTimeoutMS: 10_000,
  };
}

/** The DataSource's own pool, so that entities and hand-written SQL share connections. */
export function databaseOf(dataSource: DataSource): Database {
  const driver = dataSource.driver as unknown as { master: pg.Pool };
  return new Database(driver.master);
}
