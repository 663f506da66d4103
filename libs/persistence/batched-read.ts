/** As many statements as two cores can serve; questions that come meanwhile make the next batch. */
const MAX_RUNNING = 2;
/** Bounds the time that the first question of a batch waits for the last. */
const MAX_KEYS = 32;

interface Question<Row> {
  readonly key: string;
  readonly resolve: (row: Row | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Answers questions about one key each, those that wait together with one statement: under load a trip to the database
 * costs more than what it fetches. A question alone is asked at once. No answer is older than its question.
 */
export class BatchedRead<Row> {
  private waiting: Question<Row>[] = [];
  private running = 0;
  private isScheduled = false;

  /** `read` gives the rows of distinct keys, by key; a key without a row is left out. */
  constructor(private readonly read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Row>>) {}

  /** Undefined when nothing has this key. @throws whatever `read` throws, to everyone in the batch */
  find(key: string): Promise<Row | undefined> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ key, resolve, reject });
      this.schedule();
    });
  }

  /** After the other events of this turn: requests that arrived together are asked together. */
  private schedule(): void {
    if (this.isScheduled || this.waiting.length === 0 || this.running === MAX_RUNNING) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      void this.readBatch();
    });
  }

  private async readBatch(): Promise<void> {
    const batch = this.waiting.splice(0, MAX_KEYS);
    this.running += 1;
    this.schedule();
    try {
      const rows = await this.read([...new Set(batch.map(({ key }) => key))]);
      for (const { key, resolve } of batch) resolve(rows.get(key));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      this.running -= 1;
      this.schedule();
    }
  }
}
