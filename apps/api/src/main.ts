import { parseConfig } from './config/parse-config.js';
import { createApp } from './create-app.js';
import { fail } from './start/fail.js';
import { requiredDatabase } from './start/required-database.js';
import { stopOnSignal } from './start/stop-on-signal.js';

/** The HTTP process of a larger installation: no embedded database, no background jobs, any number of copies. */
async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const app = await createApp({ databaseUrl: await requiredDatabase(config), config });
  stopOnSignal(() => app.close());
  await app.listen(config.port, '0.0.0.0');
}

main().catch(fail);
