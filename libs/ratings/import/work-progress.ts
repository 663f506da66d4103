import type { Database } from '#persistence';

const TELL_EVERY_MS = 500;
const TELL = `UPDATE ledger_import SET rows_read = $2, progress = $3 WHERE id = $1 AND status = $4`;

/** Tells the member's screen how far the work came, now and then: each line would cost more than it says. */
export class WorkProgress {
  private toldAt = 0;
  private telling: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly importId: string,
    private readonly status: 'READING' | 'IMPORTING' | 'UNDOING',
  ) {}

  tell(rows: number, share: number): void {
    // A pace, not a time of the domain: the clock of a test stands still.
    const now = performance.now();
    if (now - this.toldAt < TELL_EVERY_MS) return;
    this.toldAt = now;
    this.telling = this.telling
      .then(() => this.database.rows(TELL, [this.importId, rows, Math.min(share, 0.99), this.status]))
      .catch(() => undefined);
  }

  /** Nothing is told after this. */
  async end(): Promise<void> {
    this.toldAt = Infinity;
    await this.telling;
  }
}
