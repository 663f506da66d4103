import { Inject, Injectable, Logger } from '@nestjs/common';
import { addDays, Clock, dayOf, type Day } from '#kernel';
import { Database } from '#persistence';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../../identity.options.js';

/** How long a count may be known to one machine only, and so how far a key may go beyond its quota on several. */
const WRITE_MS = 5_000;

/** In the order of the keys: of two machines that write at once, none waits for what the other holds. */
const ADD = `INSERT INTO api_key_usage AS known (key_id, day, requests)
  SELECT key_id, day, requests FROM unnest($1::uuid[], $2::date[], $3::int[]) AS told (key_id, day, requests)
  WHERE EXISTS (SELECT FROM api_key WHERE id = told.key_id) ORDER BY key_id, day
  ON CONFLICT ON CONSTRAINT api_key_usage_pk DO UPDATE SET requests = known.requests + excluded.requests
  RETURNING key_id AS "keyId", day, requests`;

/** What is left to a key after a request. */
export interface DailyQuota {
  readonly limit: number;
  readonly remaining: number;
  /** The request was one too many: it is not counted. */
  readonly isSpent: boolean;
  /** Midnight, UTC. */
  readonly resetsAt: Date;
  readonly secondsLeft: number;
}

interface Count {
  readonly keyId: string;
  readonly day: Day;
  /** By all machines, as far as the table tells. */
  stored: number;
  /** By this one, and not written yet. */
  waiting: number;
}

interface StoredCount {
  readonly keyId: string;
  readonly day: Day;
  readonly requests: number;
}

/**
 * Takes requests from the daily quota of a key. They are added up in memory and written every few seconds, one statement
 * for all keys: a request from the cache costs no statement, and would cost more than it with one.
 */
@Injectable()
export class CountApiRequests {
  private readonly logger = new Logger('ApiKeys');
  private readonly counts = new Map<string, Count>();
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  take(keyId: string): DailyQuota {
    const limit = this.options.apiKeys.requestsPerDay;
    const now = this.clock.now();
    const count = this.count(keyId, dayOf(now));
    const isSpent = count.stored + count.waiting >= limit;
    if (!isSpent) {
      count.waiting += 1;
      this.writeLater();
    }
    const remaining = Math.max(0, limit - count.stored - count.waiting);
    const resetsAt = new Date(`${addDays(count.day, 1)}T00:00:00Z`);
    const secondsLeft = Math.ceil((resetsAt.getTime() - now.getTime()) / 1000);
    return { limit, remaining, isSpent, resetsAt, secondsLeft };
  }

  /** What the table says, read by the way. It only grows: an older answer that comes late changes nothing. */
  learn({ keyId, day, requests }: StoredCount): void {
    const count = this.count(keyId, day);
    count.stored = Math.max(count.stored, requests);
  }

  /** Writes what waits; to be called before the database is left. What cannot be written waits on. */
  write(): Promise<void> {
    this.writing = this.writing.then(() => this.writeWaiting());
    return this.writing;
  }

  private async writeWaiting(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const told = [...this.counts.values()]
      .filter(({ waiting }) => waiting > 0)
      .map((count) => ({ ...count }));
    if (told.length > 0) await this.add(told).catch((error: unknown) => this.keep(error));
    const today = this.clock.today();
    for (const [name, { day, waiting }] of this.counts)
      if (day !== today && waiting === 0) this.counts.delete(name);
  }

  private async add(told: readonly Count[]): Promise<void> {
    const stored = await this.database.rows<StoredCount>(
      ADD,
      [told.map(({ keyId }) => keyId), told.map(({ day }) => day), told.map(({ waiting }) => waiting)],
      'add-api-key-usage',
    );
    for (const { keyId, day, waiting } of told) this.count(keyId, day).waiting -= waiting;
    for (const count of stored) this.learn(count);
  }

  private keep(error: unknown): void {
    this.logger.warn({ message: 'requests of API keys are counted later', fault: error });
    this.writeLater();
  }

  private writeLater(): void {
    this.timer ??= setTimeout(() => void this.write(), WRITE_MS).unref();
  }

  private count(keyId: string, day: Day): Count {
    const name = `${day} ${keyId}`;
    let count = this.counts.get(name);
    if (!count) this.counts.set(name, (count = { keyId, day, stored: 0, waiting: 0 }));
    return count;
  }
}
