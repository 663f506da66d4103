import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FrozenClock } from '#kernel';
import { Database } from '#persistence';
import type { ApiConfig } from '../../apps/api/src/config/api-config.js';
import { parseConfig } from '../../apps/api/src/config/parse-config.js';
import { createApp } from '../../apps/api/src/create-app.js';
import { RegisteredDocuments } from '../../apps/api/src/graphql/registered-documents.js';
import { refuseSecondConnections } from './refuse-second-connections.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly test: TestDatabase;
  readonly clock: FrozenClock;
  /** Every line that the application logged so far. */
  readonly log: () => string;
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** Environment variables that differ from the defaults of a test: no live register, no limit of requests. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Texts of the documents that the web client would have registered. */
  readonly documents?: readonly string[];
  readonly today?: string;
}

const TEST_ENVIRONMENT = { LIVE_SOURCE: 'off', MAX_REQUESTS_PER_MINUTE: '1000000', GRAPHIQL: 'off' };

/** The real application on a database of its own, with a clock that the test moves. */
export async function createTestApp({
  environment,
  documents = [],
  today = '2026-11-21',
}: TestAppOptions = {}): Promise<TestApp> {
  const test = await createTestDatabase();
  const clock = new FrozenClock(new Date(`${today}T12:00:00Z`));
  const lines: string[] = [];
  const logTo = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) });
  const folder = await mkdtemp(join(tmpdir(), 'goodpayer-app-'));
  const config: ApiConfig = parseConfig({ ...TEST_ENVIRONMENT, GOODPAYER_DATA: folder, ...environment });
  const overrides = { clock, logTo, documents: RegisteredDocuments.of(documents) };
  const app = await createApp({ databaseUrl: test.url, config, overrides }).catch((error: unknown) =>
    test.drop().then(() => Promise.reject(error)),
  );
  refuseSecondConnections(app.get(Database));
  // The log may not hold the address of a client, which is the server's own here: its line says no address.
  await app.listen({ port: 0, host: '127.0.0.1', listenTextResolver: () => 'listening' });
  return {
    app,
    test,
    clock,
    log: () => lines.join(''),
    close: async () => {
      await app.close();
      await test.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
