import fastifyCompress from '@fastify/compress';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { LogController, type FastifyInstance } from 'fastify';
import { Redis } from 'ioredis';
import type { DestinationStream } from 'pino';
import { Accounts, CountApiRequests, FindApiKey } from '#identity';
import { SystemClock, type Clock } from '#kernel';
import { Mailbox } from '#notifications';
import { AppModule } from './app.module.js';
import type { ApiConfig } from './config/api-config.js';
import { authSecret } from './config/auth-secret.js';
import { RegisteredDocuments } from './graphql/registered-documents.js';
import { serveAccounts } from './http/account-routes.js';
import { admitApiKeys } from './http/api-key-gate.js';
import { serveDevMailbox } from './http/dev-mailbox/serve-dev-mailbox.js';
import { protect } from './http/security.js';
import { allowUploads } from './http/uploads.js';
import { serveWebClient } from './http/web-client.js';
import { createLogger } from './logging/logger.js';
import { NestLogger } from './logging/nest-logger.js';
import { logRequests } from './logging/request-log.js';
import { GRAPHIQL_ROOT, REGISTERED_DOCUMENTS, WEB_ROOT } from './paths.js';

export interface AppOptions {
  readonly databaseUrl: string;
  readonly config: ApiConfig;
  /** What tests replace: time, the log, the registered documents. */
  readonly overrides?: AppOverrides;
}

interface AppOverrides {
  readonly clock?: Clock;
  readonly logTo?: DestinationStream;
  readonly documents?: RegisteredDocuments;
}

/** The whole HTTP application, ready for `listen` or `inject`. The database must have been migrated. */
export async function createApp({
  databaseUrl,
  config,
  overrides = {},
}: AppOptions): Promise<NestFastifyApplication> {
  const logger = createLogger(overrides.logTo);
  const documents = overrides.documents ?? (await RegisteredDocuments.load(REGISTERED_DOCUMENTS));
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: config.http.trustedProxies.length > 0 ? [...config.http.trustedProxies] : false,
    bodyLimit: config.http.maxBodyBytes,
    // Of the server, uploads included: what each route may take is its handler's timeout.
    requestTimeout: Math.max(config.http.requestTimeoutMs, config.http.uploadTimeoutMs),
    handlerTimeout: config.http.requestTimeoutMs,
  });
  const parts = {
    databaseUrl,
    config,
    authSecret: await authSecret(config),
    clock: overrides.clock ?? new SystemClock(),
    documents,
  };
  adapter.getInstance().addHook('onClose', () => new Promise<void>((done) => logger.flush(() => done())));
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(parts), adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await addHttpParts(fastify, config);
  const { requestsPerMinute } = config.identity.apiKeys;
  admitApiKeys(fastify, { keys: app.get(FindApiKey), counted: app.get(CountApiRequests), requestsPerMinute });
  serveAccounts(fastify, app.get(Accounts), config.publicUrl);
  await serveDevMailbox(fastify, app.get(Mailbox), config.mail.mailbox);
  return app.init();
}

async function addHttpParts(fastify: FastifyInstance, config: ApiConfig): Promise<void> {
  const redis = config.redisUrl ? new Redis(config.redisUrl, { lazyConnect: true }) : null;
  if (redis) fastify.addHook('onClose', async () => void redis.disconnect());
  logRequests(fastify);
  allowUploads(fastify, config.http.uploadTimeoutMs);
  await protect(fastify, config.http, redis);
  await fastify.register(fastifyCompress, { threshold: 1024, globalDecompression: false });
  if (config.graphql.hasGraphiql) await serveWebClient(fastify, GRAPHIQL_ROOT, '/graphiql/');
  await serveWebClient(fastify, WEB_ROOT, '/');
}
