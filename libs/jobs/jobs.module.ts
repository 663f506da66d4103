import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DeadLetters } from './dead-letters.js';
import { JobQueues, QUEUE_OPTIONS } from './job-queues.js';
import { JobRegistry } from './job-registry.js';
import { JobRuntime } from './job-runtime.js';
import type { QueueOptions } from './queue-backend.js';

@Global()
@Module({})
export class JobsModule {
  static forRoot(options: QueueOptions): DynamicModule {
    return {
      module: JobsModule,
      providers: [
        JobRegistry,
        JobQueues,
        JobRuntime,
        DeadLetters,
        { provide: QUEUE_OPTIONS, useValue: options },
      ],
      exports: [JobRegistry, JobRuntime, DeadLetters],
    };
  }
}
