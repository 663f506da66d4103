import type { PoolClient } from 'pg';
import { DomainError } from '#kernel';
import type { Database } from '#persistence';
import { BatchWriter } from './batch-writer.js';
import type { ImportCounts, ImportFileCommand, ImportResult } from './import-command.js';
import { endRun, recordProgress, type ImportRun } from './import-runs.js';
import { RejectsFile } from './rejects-file.js';
import type { SourceRecord } from './source-definition.js';
import { findingOf, stageBatch, type Finding, type StagedBatch } from './staged-batch.js';

/** Large enough that a transaction's fixed cost vanishes, small enough that a kill loses little and memory stays flat. */
const RECORDS_PER_BATCH = 5_000;

/** Records that the database itself refuses are found by halving: beyond this many failures the file is at fault, not a record. */
const MOST_REFUSALS = 5000;
const BAD_COPY_FORMAT = '22P04';

/** One import under way: its counts, its rejects and the batch in flight. */
export class RunningImport {
  private readonly writer: BatchWriter;
  private readonly rejects: RejectsFile;
  private counts: ImportCounts;
  private warnings = 0;
  private refusals = 0;
  private firstReason: string | null = null;

  constructor(
    private readonly database: Database,
    client: PoolClient,
    private readonly started: ImportRun,
    private readonly command: ImportFileCommand,
  ) {
    this.writer = new BatchWriter(client, command.definition, { announcesChanges: command.announcesChanges });
    this.rejects = new RejectsFile(command.input.place, command.input.fileName, command.rejects);
    this.counts = {
      rowsRead: started.rowsRead,
      rowsWritten: started.rowsWritten,
      rowsRejected: started.rowsRejected,
      rowsSkipped: 0,
    };
  }

  async run(): Promise<ImportResult> {
    await this.writer.prepare();
    await this.rejects.clear();
    try {
      const isStopped = await this.mergeAll();
      if (isStopped) return this.result('STOPPED');
      this.refuseNothing();
      await endRun(this.database, this.started, null);
      return this.result('IMPORTED');
    } finally {
      await this.rejects.close();
    }
  }

  /** Reads and maps the next batch while PostgreSQL merges the last one: two processors work instead of one. */
  private async mergeAll(): Promise<boolean> {
    const { definition, input, sourceOn, signal } = this.command;
    let merging: Promise<void> = Promise.resolve();
    try {
      for await (const records of this.unread(definition.records(input, { sourceOn }))) {
        const staged = stageBatch(records, definition.targets);
        await merging;
        if (signal?.aborted) return true;
        merging = this.merge(records, staged);
        merging.catch(() => undefined);
      }
      await merging;
      return false;
    } finally {
      await merging.catch(() => undefined);
    }
  }

  /** Batches of even size, without the records that an earlier process dealt with; their findings are listed again. */
  private async *unread(
    source: AsyncIterable<readonly SourceRecord[]>,
  ): AsyncIterable<readonly SourceRecord[]> {
    const size = this.command.recordsPerBatch ?? RECORDS_PER_BATCH;
    let known = this.started.rowsRead;
    let held: SourceRecord[] = [];
    for await (const records of source) {
      const skipped = records.slice(0, known);
      known -= skipped.length;
      await this.note(skipped.flatMap((record) => findingOf(record) ?? []));
      for (const record of records.slice(skipped.length)) {
        held.push(record);
        if (held.length < size) continue;
        yield held;
        held = [];
      }
    }
    if (held.length > 0) yield held;
  }

  /** A batch that the database refuses is halved until the record at fault stands alone and can be rejected. */
  private async merge(records: readonly SourceRecord[], staged: StagedBatch): Promise<void> {
    try {
      await this.write(staged);
    } catch (error) {
      if (!isDataError(error) || ++this.refusals > MOST_REFUSALS) throw error;
      for (const part of halvesOf(records, error.message))
        await this.merge(part, stageBatch(part, this.command.definition.targets));
    }
  }

  private async write(staged: StagedBatch): Promise<void> {
    let next = this.counts;
    await this.writer.write(staged, async (sql, written) => {
      next = {
        rowsRead: this.counts.rowsRead + staged.records,
        rowsWritten: this.counts.rowsWritten + written,
        rowsRejected: this.counts.rowsRejected + staged.rejected,
        rowsSkipped: this.counts.rowsSkipped + staged.skipped,
      };
      await recordProgress(sql, this.started, next);
    });
    this.counts = next;
    await this.note(staged.findings);
    this.command.onProgress?.(this.counts);
  }

  private async note(findings: readonly Finding[]): Promise<void> {
    this.firstReason ??= findings.find(({ severity }) => severity === 'rejected')?.reason ?? null;
    this.warnings += findings.filter(({ severity }) => severity === 'warning').length;
    await this.rejects.add(findings);
  }

  private refuseNothing(): void {
    const { rowsRead, rowsRejected } = this.counts;
    const { fileName } = this.command.input;
    if (rowsRead === 0) throw new DomainError('NO_ROWS', `${fileName} holds no row.`);
    if (rowsRejected === rowsRead)
      throw new DomainError(
        'NO_ROWS',
        `None of the ${rowsRead} rows of ${fileName} could be used; the first: ${this.firstReason}.`,
      );
  }

  result(outcome: ImportResult['outcome']): ImportResult {
    return {
      ...this.counts,
      outcome,
      fileName: this.command.input.fileName,
      resumedFrom: outcome === 'ALREADY_IMPORTED' ? 0 : this.started.rowsRead,
      warnings: this.warnings,
      rejectsPath: this.rejects.path,
      startedAt: this.started.startedAt,
    };
  }
}

/** SQLSTATE classes 22 (a value that does not fit its type) and 23 (a constraint): the record is at fault, not the database. */
function isDataError(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^2[23]/.test(code) && code !== BAD_COPY_FORMAT;
}

function halvesOf(records: readonly SourceRecord[], reason: string): readonly (readonly SourceRecord[])[] {
  if (records.length === 1) return [[{ line: records[0]!.line, outcome: { rejected: reason } }]];
  const middle = Math.ceil(records.length / 2);
  return [records.slice(0, middle), records.slice(middle)];
}
