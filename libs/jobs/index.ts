export { DeadLetters, type DeadLetter } from './dead-letters.js';
export type { JobAttempt, JobHandler, Patience, ScheduledJob } from './job-handler.js';
export { JobQueues } from './job-queues.js';
export { JobRegistry } from './job-registry.js';
export { JobRuntime } from './job-runtime.js';
export { JobsModule } from './jobs.module.js';
export { outboxBacklog, type OutboxBacklog } from './outbox-backlog.js';
export { recordEvent, type OutboxEvent } from './outbox.js';
export type { QueueOptions } from './queue-backend.js';
