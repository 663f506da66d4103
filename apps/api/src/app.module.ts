import { join } from 'node:path';
import { type DynamicModule, Global, Module, ValidationPipe } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AuditModule } from '#audit';
import { CharterModule } from '#charter';
import { ClaimsModule } from '#claims';
import { CompaniesModule } from '#companies';
import { FilesModule, LocalDiskStore, S3Store, type FileStore } from '#files';
import { AccessGuard, IdentityModule } from '#identity';
import { JobsModule } from '#jobs';
import { Clock } from '#kernel';
import { NotificationsModule } from '#notifications';
import { PersistenceModule } from '#persistence';
import { RatingsModule } from '#ratings';
import { ReliabilityModule } from '#reliability';
import { ApiKeysResolver } from './api-keys/api-keys.resolver.js';
import type { ApiConfig } from './config/api-config.js';
import { GraphqlExceptionFilter } from './graphql/graphql-exception.filter.js';
import { graphqlModule } from './graphql/graphql.module.js';
import type { RegisteredDocuments } from './graphql/registered-documents.js';
import { validationFailure } from './graphql/validation-failure.js';
import { HealthModule } from './health/health.module.js';
import { OperatorResolver } from './operator/operator.resolver.js';

export interface AppParts {
  readonly databaseUrl: string;
  readonly config: ApiConfig;
  /** Signs sessions. */
  readonly authSecret: string;
  readonly clock: Clock;
  readonly documents: RegisteredDocuments;
}

/** The composition root: which libs make the application, and what holds for every request. */
@Global()
@Module({})
export class AppModule {
  static forRoot({ databaseUrl, config, authSecret, clock, documents }: AppParts): DynamicModule {
    const { isEnabled, baseUrl } = config.liveSource;
    const { publicUrl, isPublicUrlAssumed } = config;
    const companies = CompaniesModule.forRoot({
      liveRegister: { isEnabled, ...(baseUrl ? { baseUrl } : {}) },
    });
    const claims = ClaimsModule.forRoot(companies);
    return {
      module: AppModule,
      imports: [
        PersistenceModule.forRoot(databaseUrl),
        JobsModule.forRoot({ databaseUrl, redisUrl: config.redisUrl ?? undefined, lockMs: config.jobLockMs }),
        NotificationsModule.forRoot({ ...config.mail, publicUrl }),
        IdentityModule.forRoot({ ...config.identity, publicUrl, isPublicUrlAssumed, secret: authSecret }),
        AuditModule,
        FilesModule.forRoot(fileStore(config)),
        companies,
        claims,
        RatingsModule.forRoot(companies, claims),
        CharterModule.forRoot(companies, claims, config.signing),
        ReliabilityModule.forRoot(companies),
        graphqlModule(config, documents),
        HealthModule,
      ],
      providers: [
        ApiKeysResolver,
        OperatorResolver,
        { provide: Clock, useValue: clock },
        { provide: APP_FILTER, useClass: GraphqlExceptionFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useValue: new ValidationPipe({ exceptionFactory: validationFailure }) },
      ],
      exports: [Clock],
    };
  }
}

function fileStore({ s3, dataDirectory }: ApiConfig): FileStore {
  return s3 ? new S3Store(s3) : new LocalDiskStore(join(dataDirectory, 'files'));
}
