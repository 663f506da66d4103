import type { Database, SqlRunner } from '#persistence';
import type { Day, Source } from '#kernel';

export interface ImportRun {
  readonly id: bigint;
  readonly startedAt: Date;
  /** Records of the file already dealt with by an earlier, stopped process. */
  readonly rowsRead: number;
  readonly rowsWritten: number;
  readonly rowsRejected: number;
  /** True when this very file was imported to its end before. */
  readonly isDone: boolean;
}

export interface RunIdentity {
  readonly source: Source;
  readonly fileName: string;
  readonly fingerprint: string;
  readonly sourceOn: Day;
}

export interface RunProgress {
  readonly rowsRead: number;
  readonly rowsWritten: number;
  readonly rowsRejected: number;
}

interface RunRow {
  readonly import_run_id: bigint;
  readonly started_at: Date;
  readonly rows_read: bigint;
  readonly rows_written: bigint;
  readonly rows_rejected: bigint;
  readonly state: string;
}

const COLUMNS = 'import_run_id, started_at, rows_read, rows_written, rows_rejected, state';

/** Finds the run of this file, or begins one; `again` reads a file once more from its first line. */
export async function openRun(database: Database, identity: RunIdentity, again: boolean): Promise<ImportRun> {
  const values = [identity.source, identity.fileName, identity.fingerprint, identity.sourceOn, again];
  const [row] = await database.rows<RunRow>(
    `INSERT INTO import_run AS run (source, file_name, fingerprint, source_on, state) VALUES ($1, $2, $3, $4, 'RUNNING')
     ON CONFLICT (source, fingerprint) DO UPDATE SET
       state = CASE WHEN run.state = 'DONE' AND NOT $5 THEN 'DONE' ELSE 'RUNNING' END,
       rows_read = CASE WHEN $5 THEN 0 ELSE run.rows_read END,
       rows_written = CASE WHEN $5 THEN 0 ELSE run.rows_written END,
       rows_rejected = CASE WHEN $5 THEN 0 ELSE run.rows_rejected END,
       started_at = CASE WHEN $5 THEN now() ELSE run.started_at END,
       failure = NULL
     RETURNING ${COLUMNS}`,
    values,
  );
  return {
    id: row!.import_run_id,
    startedAt: row!.started_at,
    rowsRead: Number(row!.rows_read),
    rowsWritten: Number(row!.rows_written),
    rowsRejected: Number(row!.rows_rejected),
    isDone: row!.state === 'DONE',
  };
}

export async function recordProgress(sql: SqlRunner, run: ImportRun, progress: RunProgress): Promise<void> {
  await sql.rows(
    `UPDATE import_run SET rows_read = $2, rows_written = $3, rows_rejected = $4, updated_at = now(),
       search_behind_since = CASE WHEN $3 > rows_written THEN coalesce(search_behind_since, now()) ELSE search_behind_since END
     WHERE import_run_id = $1`,
    [run.id, progress.rowsRead, progress.rowsWritten, progress.rowsRejected],
  );
}

/** Ends a run: done, or failed with a reason that a person can read. */
export async function endRun(sql: SqlRunner, run: ImportRun, failure: string | null): Promise<void> {
  await sql.rows(
    `UPDATE import_run SET state = CASE WHEN $2::text IS NULL THEN 'DONE' ELSE 'FAILED' END, failure = $2, updated_at = now() WHERE import_run_id = $1`,
    [run.id, failure],
  );
}
