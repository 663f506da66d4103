import type { Database } from '#persistence';
import type { JobLane } from './job-lane.js';
import type { JobQueues } from './job-queues.js';
import { laneOf, type JobRegistry } from './job-registry.js';
import { retryOptions, type QueuedJob } from './queue-backend.js';

const BATCH = 100;

interface WaitingEvent {
  event_id: string;
  type: string;
  payload: Record<string, unknown>;
}

interface NewJob {
  readonly lane: JobLane;
  readonly name: string;
  readonly data: QueuedJob;
  readonly opts: { readonly jobId: string };
}

/**
 * Hands waiting outbox events to the queues, oldest first, and returns how many. The job id is made of the event id, so a
 * second hand-over after a crash between "queued" and "marked" adds nothing. `SKIP LOCKED`: several relays share the work.
 * An event that nobody here listens to waits: during a roll-out a newer worker may know what to do with it.
 */
export async function relayOutbox(
  database: Database,
  queues: JobQueues,
  registry: JobRegistry,
): Promise<number> {
  return database.transaction(async (sql) => {
    const events = await sql.rows<WaitingEvent>(
      `SELECT event_id, type, payload FROM outbox_event WHERE handed_over_at IS NULL AND type = ANY($2)
       ORDER BY occurred_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [BATCH, registry.eventTypes()],
      'outbox-waiting',
    );
    if (events.length === 0) return 0;
    const jobs = events.flatMap((event) => jobsOf(event, registry));
    for (const lane of new Set(jobs.map((job) => job.lane)))
      await (await queues.of(lane)).addBulk(jobs.filter((job) => job.lane === lane));
    await sql.rows(
      'UPDATE outbox_event SET handed_over_at = now() WHERE event_id = ANY($1)',
      [events.map((e) => e.event_id)],
      'outbox-handed-over',
    );
    return events.length;
  });
}

function jobsOf(event: WaitingEvent, registry: JobRegistry): NewJob[] {
  return registry.handlersOf(event.type).map((handler) => ({
    lane: laneOf(handler),
    name: handler.name,
    data: { handler: handler.name, payload: event.payload },
    opts: {
      jobId: `${event.event_id}.${handler.name}`,
      ...(handler.patience ? retryOptions(handler.patience) : {}),
    },
  }));
}

/** Events are kept for a month after their hand-over, for whoever must find out what happened. */
export async function forgetOldEvents(database: Database): Promise<void> {
  await database.rows(`DELETE FROM outbox_event WHERE handed_over_at < now() - interval '30 days'`);
}
