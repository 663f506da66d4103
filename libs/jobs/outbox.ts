import type { SqlRunner } from '#persistence';

/** Something that happened, in the past tense, e.g. `CompanyFactsChanged`. */
export interface OutboxEvent {
  readonly type: string;
  /** Ids only, never personal data. */
  readonly payload: Record<string, unknown>;
}

/** Records `event` in the caller's transaction: it is handed to the queue if, and only if, that transaction is kept. */
export async function recordEvent(sql: SqlRunner, event: OutboxEvent): Promise<void> {
  await sql.rows('INSERT INTO outbox_event (type, payload) VALUES ($1, $2)', [
    event.type,
    JSON.stringify(event.payload),
  ]);
}
