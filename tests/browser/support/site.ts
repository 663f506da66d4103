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

/** The whole product as a reader meets it: built web client, real API, real sample data, no network outside. */
export async function openSite(): Promise<Site> {
  const register = await startRegisterServer(['880878145', '300025764']);
  const documents = JSON.parse(
    await readFile(join(ROOT, 'apps/web/src/generated/persisted-documents.json'), 'utf8'),
  ) as Record<string, string>;
  const { app, test, clock, close } = await createTestApp({
    environment: { LIVE_SOURCE: 'on', LIVE_SOURCE_URL: register.baseUrl },
    documents: Object.values(documents),
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
