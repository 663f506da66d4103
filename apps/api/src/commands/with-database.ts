import { databaseOf, type Database } from '#persistence';
import { parseConfig } from '../config/parse-config.js';
import type { ApiConfig } from '../config/api-config.js';
import { openDatabase } from '../start/open-database.js';

/** Runs `work` on the configured database, sharing the embedded server of a goodpayer that already runs. */
export async function withDatabase(
  work: (database: Database, config: ApiConfig, databaseUrl: string) => Promise<void>,
): Promise<void> {
  const config = parseConfig(process.env);
  const opened = await openDatabase({
    databaseUrl: config.databaseUrl ?? undefined,
    dataFolder: config.dataDirectory,
    shared: true,
  });
  try {
    await work(databaseOf(opened.dataSource), config, opened.url);
  } finally {
    await opened.close();
  }
}
