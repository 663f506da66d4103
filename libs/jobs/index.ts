export type { JobHandler, ScheduledJob } from './job-handler.js';
export { JobRegistry } from './job-registry.js';
export { JobRuntime } from './job-runtime.js';
export { JobsModule } from './jobs.module.js';
export { recordEvent, type OutboxEvent } from './outbox.js';
export type { QueueOptions } from './queue-backend.js';
