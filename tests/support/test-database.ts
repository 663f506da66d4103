import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { connect, databaseOf, type Database } from '#persistence';

export interface TestDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  readonly database: Database;
  drop(): Promise<void>;
}

/** A database of this suite's own, cloned from the migrated template (about 30 ms): suites never see each other. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const adminUrl = process.env.GOODPAYER_TEST_ADMIN_URL!;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(adminUrl, `CREATE DATABASE ${name} TEMPLATE goodpayer_template`);
  const url = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
  const dataSource = await connect(url);
  return {
    url,
    dataSource,
    database: databaseOf(dataSource),
    drop: async () => {
      await dataSource.destroy();
      await asAdmin(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

async function asAdmin(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
