import { type DynamicModule, Module } from '@nestjs/common';
import { RegisteredDocuments } from '../graphql/registered-documents.js';
import { AnswerRegistered } from './answer-registered.js';
import { CompanyChanges } from './company-changes.js';

@Module({})
export class FastPathModule {
  static forRoot(documents: RegisteredDocuments): DynamicModule {
    return {
      module: FastPathModule,
      providers: [{ provide: RegisteredDocuments, useValue: documents }, CompanyChanges, AnswerRegistered],
      exports: [AnswerRegistered, RegisteredDocuments],
    };
  }
}
