import type { SqlRunner } from '#persistence';

const ONE_AFTER_THE_OTHER = `SELECT pg_advisory_xact_lock(hashtextextended(lower($1), 0))`;
const RECENT = `SELECT count(*)::int AS recent FROM email_message
  WHERE lower(recipient) = lower($1) AND topic = $2 AND queued_at > now() - $3 * interval '1 day'`;

export interface RecentEmails {
  readonly to: string;
  readonly topic: string;
  readonly days: number;
}

/**
 * How many e-mails on a topic were queued for an address in the last days, by the clock of the database, which stamps them.
 * Until the caller's transaction ends others who ask for this address wait, so that two cannot both be the last one allowed.
 */
export async function countRecentEmails(sql: SqlRunner, { to, topic, days }: RecentEmails): Promise<number> {
  await sql.rows(ONE_AFTER_THE_OTHER, [to]);
  const [row] = await sql.rows<{ recent: number }>(RECENT, [to, topic, days]);
  return row!.recent;
}
