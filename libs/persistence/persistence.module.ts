import { type DynamicModule, Global, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { dataSourceOptions, databaseOf } from './data-source.js';
import { Database } from './database.js';

/** Gives every lib the DataSource (entities, migrations) and the Database (hand-written SQL) on one pool. */
@Global()
@Module({})
export class PersistenceModule {
  static forRoot(url: string): DynamicModule {
    return {
      module: PersistenceModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(url),
          migrations: [],
          autoLoadEntities: true,
          retryAttempts: 0,
        }),
      ],
      providers: [
        {
          provide: Database,
          inject: [getDataSourceToken()],
          useFactory: (source: DataSource) => databaseOf(source),
        },
      ],
      exports: [Database, TypeOrmModule],
    };
  }
}
