import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LoadSample } from '#companies';
import type { FrozenClock } from '#kernel';
import type { Database } from '#persistence';
import { startRegisterServer, type RegisterServer } from '../../support/register-server.js';
import { createTestApp } from '../../support/create-test-app.js';
import { storeRareCompanies } from './store-rare-companies.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');

export interface Site {
  readonly url: string;
  /** For what a screen cannot do by itself: members, moderators, time that passes. */
  readonly app: NestFastifyApplication;
  readonly database: Database;
  readonly clock: FrozenClock;
  /** The live register of this site, on this machine, with recorded real answers. */
  readonly register: RegisterServer;
  close(): Promise<void>;
}

/**
 * The whole product as a reader meets it: built web client, real API, real sample data, no network outside.
 * `environment`: settings that this site needs besides.
 */
export async function openSite(environment: Readonly<Record<string, string>> = {}): Promise<Site> {
  const register = await startRegisterServer(['880878145', '300025764']);
  const { app, test, clock, close } = await createTestApp({
    environment: {
      LIVE_SOURCE: 'on',
      LIVE_SOURCE_URL: register.baseUrl,
      MAX_SIGN_IN_ATTEMPTS_PER_MINUTE: '1000',
      ...environment,
    },
    documents: await registeredDocuments(),
  });
  const rejectsFolder = await mkdtemp(join(tmpdir(), 'goodpayer-rejects-'));
  await new LoadSample(test.database, clock).execute({ folder: join(ROOT, 'data'), rejectsFolder });
  await storeRareCompanies(test.database);
  return {
    url: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    app,
    database: test.database,
    clock,
    register,
    close: async () => {
      await close();
      await register.close();
      await rm(rejectsFolder, { recursive: true });
    },
  };
}

/** The texts of the documents that the built web client sends the hashes of. */
export async function registeredDocuments(): Promise<string[]> {
  const file = join(ROOT, 'apps/web/src/generated/persisted-documents.json');
  return Object.values(JSON.parse(await readFile(file, 'utf8')) as Record<string, string>);
}
