import type { DataSource } from 'typeorm';
import { DomainError } from '#kernel';

/** One arbitrary number that all goodpayer processes lock while they migrate, so that only one does. */
const MIGRATION_LOCK = 7_031_946;

/**
 * Brings the schema up to date and returns the names of the migrations that ran.
 * @throws DomainError `DATABASE_TOO_NEW` when a newer goodpayer has already migrated this database.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await refuseNewerSchema(dataSource);
    return (await dataSource.runMigrations()).map((migration) => migration.name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
  }
}

async function refuseNewerSchema(dataSource: DataSource): Promise<void> {
  const [table] = await dataSource.query<{ exists: boolean }[]>(
    `SELECT to_regclass('migration') IS NOT NULL AS exists`,
  );
  if (!table?.exists) return;
  const known = dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const unknown = await dataSource.query<{ name: string }[]>(
    'SELECT name FROM migration WHERE NOT name = ANY($1)',
    [known],
  );
  if (unknown[0]) {
    throw new DomainError(
      'DATABASE_TOO_NEW',
      `This database was migrated by a newer goodpayer (${unknown[0].name}): update goodpayer, or use another database.`,
    );
  }
}
