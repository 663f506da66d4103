import { Global, Module } from '@nestjs/common';
import { AuditReadModel } from './audit.read-model.js';

/** What was done, by which side, sealed. */
@Global()
@Module({ providers: [AuditReadModel], exports: [AuditReadModel] })
export class AuditModule {}
