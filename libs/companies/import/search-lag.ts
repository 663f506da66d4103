import type { Database } from '#persistence';

/** Facts that imports have written and the search has not followed yet. */
export interface SearchLag {
  /** No fact written before it is missing. */
  readonly since: Date;
  /** To be called once the search has followed. */
  end(): Promise<void>;
}

interface BehindRow {
  readonly import_run_id: bigint;
  readonly rows_written: bigint;
  readonly search_behind_since: Date;
}

/** The lag of all imports, also of those that were killed or failed; null when the search has followed everything. */
export async function readSearchLag(database: Database): Promise<SearchLag | null> {
  const behind = await database.rows<BehindRow>(
    `SELECT import_run_id, rows_written, search_behind_since FROM import_run
     WHERE search_behind_since IS NOT NULL ORDER BY search_behind_since`,
  );
  const [first] = behind;
  return first ? { since: first.search_behind_since, end: () => endLag(database, behind) } : null;
}

/** An import of another source may have written more in the meantime: it stays behind. */
async function endLag(database: Database, behind: readonly BehindRow[]): Promise<void> {
  await database.rows(
    `UPDATE import_run run SET search_behind_since = NULL
     FROM unnest($1::bigint[], $2::bigint[]) AS followed (import_run_id, rows_written)
     WHERE run.import_run_id = followed.import_run_id AND run.rows_written = followed.rows_written`,
    [behind.map((run) => run.import_run_id), behind.map((run) => run.rows_written)],
  );
}
