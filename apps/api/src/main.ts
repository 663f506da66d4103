import { parseConfig } from './config/parse-config.js';
import { createApp } from './create-app.js';
import { fail } from './start/fail.js';
import { DomainError } from '#kernel';
import { connect } from '#persistence';

/** The HTTP process of a larger installation: no embedded database, no background jobs, any number of copies. */
async function main(): Promise<void> {
  const config = parseConfig(process.env);
  if (!config.databaseUrl)
    throw new DomainError('INVALID_CONFIGURATION', 'Configuration: DATABASE_URL is missing.');
  await (await connect(config.databaseUrl)).destroy();
  const app = await createApp({ databaseUrl: config.databaseUrl, config });
  app.enableShutdownHooks();
  await app.listen(config.port, '0.0.0.0');
}

main().catch(fail);
