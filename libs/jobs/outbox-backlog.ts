import type { SqlRunner } from '#persistence';

/** Events that were kept and not yet handed over: a number that grows means that no worker relays, or that the queue refuses. */
export interface OutboxBacklog {
  /** At most `MOST_COUNTED`, so that asking stays cheap when it is needed most. */
  readonly waiting: number;
  readonly oldestSeconds: number | null;
}

const MOST_COUNTED = 10_000;

export async function outboxBacklog(sql: SqlRunner): Promise<OutboxBacklog> {
  const [row] = await sql.rows<{ waiting: number; oldest_seconds: number | null }>(
    `SELECT count(*)::int AS waiting, extract(epoch FROM now() - min(occurred_at))::int AS oldest_seconds
     FROM (SELECT occurred_at FROM outbox_event WHERE handed_over_at IS NULL ORDER BY occurred_at LIMIT $1) AS oldest`,
    [MOST_COUNTED],
    'outbox-backlog',
  );
  return { waiting: row!.waiting, oldestSeconds: row!.oldest_seconds };
}
