import type { Day, Source } from '#kernel';

/** Value of one column before COPY escaping; arrays and booleans in PostgreSQL text form (`{a,b}`, `t`). */
export type Cell = string | null;

/** A table that a source writes to. */
export interface TableTarget {
  readonly table: string;
  /** How rows refer to this target, when a source writes to one table in two ways. Default: the table's name. */
  readonly name?: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** SQL over the aliases `old` and `new`: when it holds, the stored row is replaced. Default: `new` is at least as recent. */
  readonly replaceWhen?: string;
  /**
   * SQL that reads the target's columns and `round` from the staging table, for a source that must see stored rows to
   * know what it may write. Default: the staged columns as they are.
   */
  readonly rowsFrom?: (staging: string) => string;
}

/** A row for one target, in the order of its columns. */
export interface FactRow {
  /** The target's name: its table's, unless it has one of its own. */
  readonly table: string;
  readonly values: readonly Cell[];
}

/** What became of one record of the file. `skipped` = valid but not ours to keep (natural persons, other notice families). */
export type RecordOutcome =
  { readonly facts: readonly FactRow[] } | { readonly rejected: string } | { readonly skipped: string };

export interface SourceRecord {
  /** Line of the file (CSV, JSONL) or ordinal of the record (JSON, XML, Parquet), from 1. */
  readonly line: number;
  readonly outcome: RecordOutcome;
  /** What is odd in a record that is kept all the same, e.g. a checksum that INSEE itself got wrong. */
  readonly warning?: string;
}

/** One opened input file, decompressed. */
export interface ImportInput {
  readonly fileName: string;
  /** Local path, for readers that need random access (Parquet); null on standard input. */
  readonly path: string | null;
  /** Format by name and first bytes. */
  readonly format: 'csv' | 'json' | 'jsonl' | 'xml' | 'parquet';
  /** How far the file has been read, for the progress bar, in bytes or records; readers that do not use `bytes()` keep it up to date. */
  readonly progress?: { done: number; total: number | null };
  /** Decompressed bytes, read once. */
  bytes(): AsyncIterable<Buffer>;
}

interface ImportContext {
  /** Day that the file describes, from `--date`, its name or its modification time. */
  readonly sourceOn: Day;
}

export interface SourceDefinition {
  /** Name on the command line. */
  readonly name: string;
  readonly source: Source;
  readonly targets: readonly TableTarget[];
  /**
   * SQL statements that follow each merge in its transaction, for what depends on two tables. `stagingOf` names the
   * table that holds the batch's rows for a target. Each ends in a list of the `company_id`s that it changed.
   */
  readonly afterMerge?: (stagingOf: (target: string) => string) => readonly string[];
  /** Reads and maps the file as a stream of batches. @throws DomainError `WRONG_HEADER`, `CORRUPT_FILE`. */
  records(input: ImportInput, context: ImportContext): AsyncIterable<readonly SourceRecord[]>;
}
