import type { Database } from '#persistence';
import type { JobRegistry } from './job-registry.js';
import type { JobQueue } from './queue-backend.js';

/** What a queued job carries: which handler, and the event's payload. */
export interface QueuedJob {
  readonly handler: string;
  readonly payload: Record<string, unknown>;
}

const BATCH = 100;

interface WaitingEvent {
  event_id: string;
  type: string;
  payload: Record<string, unknown>;
}

/**
 * Hands waiting outbox events to the queue, oldest first, and returns how many. The job id is made of the event id, so a
 * second hand-over after a crash between "queued" and "marked" adds nothing. `SKIP LOCKED`: several relays share the work.
 */
export async function relayOutbox(
  database: Database,
  queue: JobQueue,
  registry: JobRegistry,
): Promise<number> {
  return database.transaction(async (sql) => {
    const events = await sql.rows<WaitingEvent>(
      `SELECT event_id, type, payload FROM outbox_event WHERE handed_over_at IS NULL
       ORDER BY occurred_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [BATCH],
      'outbox-waiting',
    );
    if (events.length === 0) return 0;
    await queue.addBulk(events.flatMap((event) => jobsOf(event, registry)));
    await sql.rows(
      'UPDATE outbox_event SET handed_over_at = now() WHERE event_id = ANY($1)',
      [events.map((e) => e.event_id)],
      'outbox-handed-over',
    );
    return events.length;
  });
}

function jobsOf(
  event: WaitingEvent,
  registry: JobRegistry,
): { name: string; data: QueuedJob; opts: { jobId: string } }[] {
  return registry.handlersOf(event.type).map((handler) => ({
    name: handler.name,
    data: { handler: handler.name, payload: event.payload },
    opts: { jobId: `${event.event_id}.${handler.name}` },
  }));
}

/** Events are kept for a month after their hand-over, for whoever must find out what happened. */
export async function forgetOldEvents(database: Database): Promise<void> {
  await database.rows(`DELETE FROM outbox_event WHERE handed_over_at < now() - interval '30 days'`);
}
