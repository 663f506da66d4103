import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { FileStore } from '../store/file-store.js';

/** Long enough to fill in a form, to come back to it in the afternoon, and for the slowest upload. */
const UNUSED_AFTER_MS = 24 * 60 * 60 * 1000;
const BATCH = 100;

const DUE = `SELECT file_id AS "fileId" FROM stored_file
  WHERE (attached_to_id IS NULL AND received_at < $1) OR released_at IS NOT NULL ORDER BY received_at LIMIT ${BATCH}`;
/** What was attached meanwhile stays. */
const FORGET = `DELETE FROM stored_file WHERE file_id = $1 AND (attached_to_id IS NULL OR released_at IS NOT NULL) RETURNING file_id`;

/** Removes files that nobody uses or that are no longer needed. Stopped half-way, the next run does the rest. */
@Injectable()
export class PurgeFiles {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /** Returns how many were removed. */
  async execute(): Promise<number> {
    let removed = 0;
    for (;;) {
      const due = await this.database.rows<{ fileId: string }>(DUE, [this.unusedBefore()]);
      for (const { fileId } of due) removed += await this.purge(fileId);
      if (due.length < BATCH) return removed;
    }
  }

  /** Bytes first, in the transaction that forgets the row: should they not go, the row stays and is tried again. */
  private purge(fileId: string): Promise<number> {
    return this.database.transaction(async (sql) => {
      const forgotten = await sql.rows(FORGET, [fileId]);
      if (forgotten.length > 0) await this.store.remove(fileId);
      return forgotten.length;
    });
  }

  private unusedBefore(): Date {
    return new Date(this.clock.now().getTime() - UNUSED_AFTER_MS);
  }
}
