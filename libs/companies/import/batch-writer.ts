import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { pipeline } from 'node:stream/promises';
import type { SqlRunner } from '#persistence';
import { announceChangedFacts } from '../announce-changed-facts.js';
import { mergeSql, nameOf, type MergeSql } from './merge-sql.js';
import type { SourceDefinition } from './source-definition.js';
import type { StagedBatch, StagedTable } from './staged-batch.js';

/**
 * The triggers that tell the API which companies changed copy every written row: a third of the time of a bulk load,
 * only to say "many". Where the database lets us, the import leaves them out and says it itself, once a batch.
 */
const WITHOUT_TRIGGERS = 'SET LOCAL session_replication_role = replica';
const MANY_CHANGED = `SELECT pg_notify('company_changed', '*')`;

export interface BatchWriterOptions {
  /** False leaves out the events that recompute scores, for a bulk load that is followed by `score --all`. */
  readonly announcesChanges: boolean;
}

/** Brings batches of one source into its tables, one transaction each, over one connection that owns the staging tables. */
export class BatchWriter {
  private readonly merges: ReadonlyMap<string, MergeSql>;
  private readonly sql: SqlRunner;
  private announcesItself = false;

  constructor(
    private readonly client: PoolClient,
    private readonly definition: SourceDefinition,
    private readonly options: BatchWriterOptions,
  ) {
    this.merges = new Map(definition.targets.map((target) => [nameOf(target), mergeSql(target)]));
    this.sql = {
      rows: async (text, values = [], name) =>
        (await client.query({ text, values: [...values], ...(name ? { name } : {}) })).rows,
    };
  }

  /** Staging tables live as long as the connection: those of an earlier import on it are dropped. */
  async prepare(): Promise<void> {
    for (const { staging, createStaging } of this.merges.values())
      await this.client.query(`DROP TABLE IF EXISTS pg_temp.${staging}; ${createStaging}`);
    const { rows } = await this.client.query<{ allowed: boolean }>(
      `SELECT has_parameter_privilege('session_replication_role', 'SET') AS allowed`,
    );
    this.announcesItself = rows[0]!.allowed;
  }

  /**
   * Merges `batch` and runs `recordProgress` in the same transaction, so that a kill at any instant neither loses a
   * batch nor counts one twice. Returns how many rows were inserted or replaced.
   */
  async write(
    batch: StagedBatch,
    recordProgress: (sql: SqlRunner, written: number) => Promise<void>,
  ): Promise<number> {
    await this.client.query(
      `BEGIN; SET LOCAL synchronous_commit = off; ${this.announcesItself ? WITHOUT_TRIGGERS : ''}`,
    );
    try {
      const changed = new Set<string>();
      let written = 0;
      for (const [table, staged] of batch.tables)
        written += await this.merge(this.merges.get(table)!, staged, changed);
      if (batch.tables.size > 0) await this.follow(changed);
      if (this.options.announcesChanges) await announceChangedFacts(this.sql, [...changed]);
      if (this.announcesItself && batch.tables.size > 0) await this.client.query(MANY_CHANGED);
      await recordProgress(this.sql, written);
      await this.client.query('COMMIT');
      return written;
    } catch (error) {
      await this.client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  private async merge(sql: MergeSql, staged: StagedTable, changed: Set<string>): Promise<number> {
    await pipeline([staged.text], this.client.query(copyFrom(sql.copy)));
    let written = 0;
    for (let round = 0; round < staged.rounds; round++) {
      written += await this.change(
        changed,
        `${sql.merge} ${this.options.announcesChanges ? 'RETURNING company_id' : ''}`,
        [round],
      );
    }
    if (written < staged.rows) await this.client.query(sql.confirm);
    return written;
  }

  private async follow(changed: Set<string>): Promise<void> {
    const stagingOf = (target: string): string => this.merges.get(target)!.staging;
    for (const statement of this.definition.afterMerge?.(stagingOf) ?? [])
      await this.change(changed, statement, []);
  }

  /** Runs a statement that changes rows; returns how many, and notes whose when they are to be announced. */
  private async change(changed: Set<string>, text: string, values: readonly unknown[]): Promise<number> {
    const { rows, rowCount } = await this.client.query<{ company_id: string }>(text, [...values]);
    for (const row of rows) changed.add(row.company_id);
    return rowCount ?? 0;
  }
}
