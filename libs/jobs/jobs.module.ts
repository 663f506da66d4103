import { type DynamicModule, Global, Module } from '@nestjs/common';
import { JobRegistry } from './job-registry.js';
import { JobRuntime, QUEUE_OPTIONS } from './job-runtime.js';
import type { QueueOptions } from './queue-backend.js';

@Global()
@Module({})
export class JobsModule {
  static forRoot(options: QueueOptions): DynamicModule {
    return {
      module: JobsModule,
      providers: [JobRegistry, JobRuntime, { provide: QUEUE_OPTIONS, useValue: options }],
      exports: [JobRegistry, JobRuntime],
    };
  }
}
