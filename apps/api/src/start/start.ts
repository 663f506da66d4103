import { JobRuntime } from '#jobs';
import { Clock } from '#kernel';
import type { ApiConfig } from '../config/api-config.js';
import { parseConfig } from '../config/parse-config.js';
import { createApp } from '../create-app.js';
import { banner } from './banner.js';
import { fail } from './fail.js';
import { loadSampleOnce } from './load-sample-once.js';
import { openDatabase, type OpenDatabase } from './open-database.js';
import { refuseTakenPort } from './refuse-taken-port.js';
import { stopOnSignal } from './stop-on-signal.js';

const EVERY_INTERFACE = '0.0.0.0';

/** `npm start`: one process with PostgreSQL, the sample data, web, API and background jobs. Ends by itself on SIGINT and SIGTERM. */
export async function start(): Promise<void> {
  try {
    const config = parseConfig(process.env);
    await refuseTakenPort(config.port, EVERY_INTERFACE);
    const database = await openDatabase({
      databaseUrl: config.databaseUrl ?? undefined,
      dataFolder: config.dataDirectory,
    });
    // The server is detached from this process: a start that fails must not leave it behind.
    await serve(database, config).catch((error: unknown) =>
      database.close().then(() => Promise.reject(error)),
    );
  } catch (error) {
    fail(error);
  }
}

async function serve(database: OpenDatabase, config: ApiConfig): Promise<void> {
  const app = await createApp({ databaseUrl: database.url, config });
  stopOnSignal(() => app.close().then(database.close));
  await loadSampleOnce(database.dataSource, app.get(Clock), config.dataDirectory);
  await app.get(JobRuntime).start();
  await app.listen(config.port, EVERY_INTERFACE);
  console.log(await banner(new URL(await app.getUrl()).port, config.mail));
}
