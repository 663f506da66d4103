import { createHmac } from 'node:crypto';
import type { Database } from '#persistence';

/** Attempts that a person who mistypes may make at once. */
const FREE_ATTEMPTS = 5;
const FIRST_WAIT_SECONDS = 10;
/** The wait doubles with each further attempt, up to this: guessing stops, and nobody is locked out for long by somebody else. */
const LONGEST_WAIT_SECONDS = 900;

const TAKE = `INSERT INTO sign_in_attempt AS known (account_key, failures, blocked_until) VALUES ($1, 1, now())
  ON CONFLICT (account_key) DO UPDATE SET
    failures = known.failures + 1,
    last_attempt_at = now(),
    blocked_until = now() + CASE WHEN known.failures < $2 THEN interval '0'
      ELSE least($3 * power(2, least(known.failures - $2, 20)), $4) * interval '1 second' END
  WHERE known.blocked_until <= now() RETURNING failures`;

/**
 * Slows down whoever guesses the password of one account, or has e-mails sent to one mailbox, from however many addresses.
 * An attempt is counted before anything is looked at, so that a thousand at once gain nothing; whether the account exists
 * makes no difference.
 */
export class SlowedAttempts {
  constructor(
    private readonly database: Database,
    private readonly secret: string,
    /** What is attempted: each thing is counted apart. */
    private readonly what: string,
  ) {}

  /** Counts one attempt. Returns 0 when it may go on, else the seconds to wait. */
  async take(email: string): Promise<number> {
    const key = this.keyOf(email);
    const [taken] = await this.database.rows(TAKE, [
      key,
      FREE_ATTEMPTS,
      FIRST_WAIT_SECONDS,
      LONGEST_WAIT_SECONDS,
    ]);
    if (taken) return 0;
    const [row] = await this.database.rows<{ seconds: number }>(
      `SELECT ceil(extract(epoch FROM blocked_until - now()))::int AS seconds FROM sign_in_attempt WHERE account_key = $1`,
      [key],
    );
    return Math.max(row?.seconds ?? 1, 1);
  }

  /** The password was right, or a new one was set by who reads the mailbox. */
  async forget(email: string): Promise<void> {
    await this.database.rows('DELETE FROM sign_in_attempt WHERE account_key = $1', [this.keyOf(email)]);
  }

  /** The table holds no addresses, also not those of people who have no account. */
  private keyOf(email: string): string {
    return createHmac('sha256', this.secret)
      .update(`${this.what}:${email.trim().toLowerCase()}`)
      .digest('hex');
  }
}
