import { NestFactory } from '@nestjs/core';
import { JobRuntime } from '#jobs';
import { SystemClock } from '#kernel';
import { AppModule } from './app.module.js';
import { authSecret } from './config/auth-secret.js';
import { parseConfig } from './config/parse-config.js';
import { RegisteredDocuments } from './graphql/registered-documents.js';
import { createLogger } from './logging/logger.js';
import { NestLogger } from './logging/nest-logger.js';
import { fail } from './start/fail.js';
import { requiredDatabase } from './start/required-database.js';
import { stopOnSignal } from './start/stop-on-signal.js';

/** The background process of a larger installation: outbox, jobs and schedules, no HTTP, any number of copies. */
async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const parts = {
    databaseUrl: await requiredDatabase(config),
    config,
    authSecret: await authSecret(config),
    clock: new SystemClock(),
    documents: RegisteredDocuments.of([]),
  };
  const context = await NestFactory.createApplicationContext(AppModule.forRoot(parts), {
    logger: new NestLogger(createLogger()),
    abortOnError: false,
  });
  stopOnSignal(() => context.close());
  await context.get(JobRuntime).start();
  console.log('goodpayer works in the background');
}

main().catch(fail);
