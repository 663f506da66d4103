import type { SigningFiles } from '#charter';
import type { ApiKeyAllowance, OpenIdOptions } from '#identity';
import type { MailConfig } from './mail-config.js';

/** Everything that the environment decides, parsed once at start. The rest of the application never reads `process.env`. */
export interface ApiConfig {
  readonly isProduction: boolean;
  readonly port: number;
  /** Null: goodpayer brings its own PostgreSQL, kept in `dataDirectory`. */
  readonly databaseUrl: string | null;
  /** Null: queues and rate limits live in PostgreSQL and in memory. */
  readonly redisUrl: string | null;
  /** The jobs of a worker that was killed go to another one after this time, or twice as long at most. */
  readonly jobLockMs: number;
  readonly dataDirectory: string;
  /** Where the web client is reached, without a slash at the end: links in e-mails begin with it, other sites are refused by it. */
  readonly publicUrl: string;
  /** Nobody named `publicUrl`: it is this machine's own address. */
  readonly isPublicUrlAssumed: boolean;
  readonly identity: IdentityConfig;
  readonly mail: MailConfig;
  /** API Recherche d'entreprises, asked for a valid SIREN that is not in the database. */
  readonly liveSource: { readonly isEnabled: boolean; readonly baseUrl: string | null };
  readonly http: HttpConfig;
  /** Bucket for uploaded files; null: folders in `dataDirectory`, which one machine alone can use. */
  readonly s3: S3Config | null;
  /** Null: goodpayer makes the certificate that signs PDF of its own. */
  readonly signing: SigningFiles | null;
  readonly graphql: GraphqlConfig;
}

interface S3Config {
  /** Address of the bucket. */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

interface IdentityConfig {
  /** Null: one is made at the first start and kept in `dataDirectory`. */
  readonly secret: string | null;
  /** Of one address, to each address of sign-in, sign-up, reset or second factor. */
  readonly maxAttemptsPerMinute: number;
  readonly apiKeys: ApiKeyAllowance;
  /** Null: people sign in with a password only. */
  readonly openId: OpenIdOptions | null;
}

export interface HttpConfig {
  /** Addresses or networks of the reverse proxies whose `X-Forwarded-For` is believed; empty: none. */
  readonly trustedProxies: readonly string[];
  readonly maxBodyBytes: number;
  readonly requestTimeoutMs: number;
  /** Time in which a file has to be uploaded. */
  readonly uploadTimeoutMs: number;
  /** Requests of one address in one minute. */
  readonly maxRequestsPerMinute: number;
}

export interface GraphqlConfig {
  readonly isIntrospectable: boolean;
  readonly hasGraphiql: boolean;
  /** True: only the documents registered by the web client are executed. */
  readonly onlyRegisteredDocuments: boolean;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxTokens: number;
  /** Fields that one document may ask for, each counted once per element of a page. */
  readonly maxCost: number;
}
