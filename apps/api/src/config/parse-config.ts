import { resolve } from 'node:path';
import type { ApiConfig } from './api-config.js';
import { EnvironmentReader, type Environment } from './environment.js';
import { mailConfigOf } from './mail-config.js';

const MINUTE_MS = 60_000;
/** What 24 bytes of chance are long in base64. */
const MIN_SECRET_LENGTH = 32;
const OPENID_SCOPES = ['openid', 'email', 'profile'];

/**
 * Reads the environment, with defaults that suit a first start on a laptop; docs/configuration.md lists the variables.
 * @throws DomainError `INVALID_CONFIGURATION` naming every variable that is wrong.
 */
export function parseConfig(environment: Environment): ApiConfig {
  const read = new EnvironmentReader(environment);
  const isProduction = read.text('NODE_ENV') === 'production';
  const port = read.whole('PORT', 3000, { min: 0, max: 65_535 });
  const publicUrl = read.url('PUBLIC_URL', ['https:', 'http:']);
  return read.finish({
    isProduction,
    port,
    databaseUrl: read.url('DATABASE_URL', ['postgres:', 'postgresql:']),
    redisUrl: read.url('REDIS_URL', ['redis:', 'rediss:']),
    jobLockMs: read.whole('JOB_LOCK_MS', 30_000, { min: 1_000, max: 10 * MINUTE_MS }),
    dataDirectory: resolve(read.text('GOODPAYER_DATA') ?? '.goodpayer'),
    publicUrl: (publicUrl ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    isPublicUrlAssumed: publicUrl === null,
    identity: {
      secret: read.secret('AUTH_SECRET', MIN_SECRET_LENGTH),
      maxAttemptsPerMinute: read.whole('MAX_SIGN_IN_ATTEMPTS_PER_MINUTE', 20, { min: 1, max: 1_000_000 }),
      apiKeys: {
        requestsPerMinute: read.whole('MAX_KEY_REQUESTS_PER_MINUTE', 600, { min: 1, max: 1_000_000 }),
        requestsPerDay: read.whole('MAX_KEY_REQUESTS_PER_DAY', 50_000, { min: 1, max: 1_000_000_000 }),
      },
      openId: openIdOf(read),
    },
    mail: mailConfigOf(read, isProduction),
    liveSource: {
      isEnabled: read.flag('LIVE_SOURCE', true),
      baseUrl: read.url('LIVE_SOURCE_URL', ['https:', 'http:']),
    },
    http: {
      trustedProxies: read.list('TRUSTED_PROXIES'),
      maxBodyBytes: read.whole('MAX_BODY_BYTES', 64 * 1024, { min: 1024, max: 16 * 1024 * 1024 }),
      requestTimeoutMs: read.whole('REQUEST_TIMEOUT_MS', 15_000, { min: 100, max: 10 * MINUTE_MS }),
      uploadTimeoutMs: read.whole('UPLOAD_TIMEOUT_MS', 10 * MINUTE_MS, { min: 1000, max: 60 * MINUTE_MS }),
      maxRequestsPerMinute: read.whole('MAX_REQUESTS_PER_MINUTE', 600, { min: 1, max: 1_000_000 }),
    },
    s3: s3Of(read),
    signing: signingOf(read),
    graphql: {
      isIntrospectable: read.flag('GRAPHQL_INTROSPECTION', true),
      hasGraphiql: read.flag('GRAPHIQL', !isProduction),
      onlyRegisteredDocuments: read.flag('GRAPHQL_REGISTERED_ONLY', false),
      maxDepth: read.whole('GRAPHQL_MAX_DEPTH', 10, { min: 3, max: 100 }),
      maxAliases: read.whole('GRAPHQL_MAX_ALIASES', 15, { min: 0, max: 1000 }),
      maxTokens: read.whole('GRAPHQL_MAX_TOKENS', 2000, { min: 100, max: 100_000 }),
      maxCost: read.whole('GRAPHQL_MAX_COST', 5000, { min: 100, max: 1_000_000 }),
    },
  });
}

/** All of it or nothing: a bucket without a key would be found out at the first upload only. */
function s3Of(read: EnvironmentReader): ApiConfig['s3'] {
  const endpoint = read.url('S3_ENDPOINT', ['https:', 'http:']);
  if (endpoint === null) return null;
  return {
    endpoint,
    region: read.text('S3_REGION') ?? 'auto',
    accessKeyId: read.required('S3_ACCESS_KEY_ID', 'S3_ENDPOINT'),
    secretAccessKey: read.required('S3_SECRET_ACCESS_KEY', 'S3_ENDPOINT'),
  };
}

/** A key without its certificate, or the other way round, signs nothing. */
function signingOf(read: EnvironmentReader): ApiConfig['signing'] {
  if (!read.text('SIGNING_KEY_FILE') && !read.text('SIGNING_CERTIFICATE_FILE')) return null;
  return {
    key: read.required('SIGNING_KEY_FILE', 'SIGNING_CERTIFICATE_FILE'),
    certificates: read.required('SIGNING_CERTIFICATE_FILE', 'SIGNING_KEY_FILE'),
  };
}

/** A provider without its client would refuse everybody: named, it has to be named whole. */
function openIdOf(read: EnvironmentReader): ApiConfig['identity']['openId'] {
  const issuer = read.url('OIDC_ISSUER', ['https:', 'http:']);
  if (issuer === null) return null;
  const scopes = read.list('OIDC_SCOPES');
  return {
    issuer,
    clientId: read.required('OIDC_CLIENT_ID', 'OIDC_ISSUER'),
    clientSecret: read.required('OIDC_CLIENT_SECRET', 'OIDC_ISSUER'),
    name: read.text('OIDC_NAME') ?? new URL(issuer).host,
    scopes: scopes.length > 0 ? scopes : OPENID_SCOPES,
    siretClaim: read.text('OIDC_SIRET_CLAIM') ?? 'siret',
  };
}
