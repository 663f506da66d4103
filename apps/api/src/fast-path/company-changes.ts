import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Database } from '#persistence';

/** Channel of the triggers that announce changed companies; the payload is their ids, or `*` for "too many to list". */
const CHANNEL = 'company_changed';
const RECONNECT_MS = 1_000;

export type ChangedCompanies = readonly string[] | 'ALL';

/**
 * Hears, on a connection of its own, which companies' stored facts changed. `caughtUp` makes hearing exact:
 * PostgreSQL delivers every notification that was committed before a statement, before that statement is answered.
 */
@Injectable()
export class CompanyChanges implements OnApplicationBootstrap, OnApplicationShutdown {
  private client: pg.Client | null = null;
  private retry?: NodeJS.Timeout;
  private isStopped = false;
  private running: Promise<boolean> = Promise.resolve(true);
  private waiting: Promise<boolean> | null = null;
  private readonly listeners: ((changed: ChangedCompanies) => void)[] = [];

  constructor(private readonly database: Database) {}

  onChange(listener: (changed: ChangedCompanies) => void): void {
    this.listeners.push(listener);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
    this.client = null;
  }

  /**
   * True once every change that was committed before the call has been told to the listeners; false while nobody
   * listens. Callers that wait together share one round trip, which starts after the last of them arrived.
   */
  caughtUp(): Promise<boolean> {
    this.waiting ??= this.running.then(() => {
      this.waiting = null;
      this.running = this.roundTrip();
      return this.running;
    });
    return this.waiting;
  }

  private async roundTrip(): Promise<boolean> {
    const client = this.client;
    if (!client) return false;
    return client.query('SELECT 1').then(
      () => client === this.client,
      () => false,
    );
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({ ...this.database.pool.options, application_name: 'goodpayer changes' });
    client.on('notification', ({ payload }) =>
      this.tell(!payload || payload === '*' ? 'ALL' : payload.split(',')),
    );
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.client = client;
      this.tell('ALL'); // whatever happened before is unknown
    } catch {
      await client.end().catch(() => undefined);
      this.listenLater();
    }
  }

  private lose(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = null;
    this.tell('ALL');
    this.listenLater();
  }

  private listenLater(): void {
    if (this.isStopped) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.listen(), RECONNECT_MS);
  }

  private tell(changed: ChangedCompanies): void {
    for (const listener of this.listeners) listener(changed);
  }
}
