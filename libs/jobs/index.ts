export { recordEvent, type OutboxEvent } from './outbox.js';
