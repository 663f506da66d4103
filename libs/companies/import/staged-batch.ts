import { copyLine, holdsNull } from './copy-text.js';
import { nameOf } from './merge-sql.js';
import type { SourceRecord, TableTarget } from './source-definition.js';

/** COPY text of one table in one batch. */
export interface StagedTable {
  readonly text: Buffer;
  readonly rows: number;
  /** Rounds needed: 1 unless a key occurs more than once. */
  readonly rounds: number;
}

export interface Finding {
  readonly line: number;
  readonly severity: 'rejected' | 'warning';
  readonly reason: string;
}

/** What one batch of records brings: rows ready for COPY, and what could not be used. */
export interface StagedBatch {
  readonly tables: ReadonlyMap<string, StagedTable>;
  readonly findings: readonly Finding[];
  readonly records: number;
  readonly rejected: number;
  readonly skipped: number;
}

/** What a record has to say beyond its facts; null for most. */
export function findingOf({ line, outcome, warning }: SourceRecord): Finding | null {
  if ('rejected' in outcome) return { line, severity: 'rejected', reason: outcome.rejected };
  if ('facts' in outcome && outcome.facts.some(({ values }) => holdsNull(values)))
    return { line, severity: 'rejected', reason: 'a null character' };
  return warning ? { line, severity: 'warning', reason: warning } : null;
}

/** Turns records into COPY text, table by table. */
export function stageBatch(records: readonly SourceRecord[], targets: readonly TableTarget[]): StagedBatch {
  const staging = new Map(targets.map((target) => [nameOf(target), new TableStage(target)]));
  const findings: Finding[] = [];
  let skipped = 0;
  for (const record of records) {
    const finding = findingOf(record);
    if (finding) findings.push(finding);
    if ('skipped' in record.outcome) skipped++;
    else if ('facts' in record.outcome && finding?.severity !== 'rejected')
      for (const { table, values } of record.outcome.facts) stageOf(staging, table).add(values);
  }
  const tables = new Map(
    [...staging].filter(([, stage]) => stage.rows > 0).map(([table, stage]) => [table, stage.finished()]),
  );
  return {
    tables,
    findings,
    records: records.length,
    rejected: findings.filter(({ severity }) => severity === 'rejected').length,
    skipped,
  };
}

function stageOf(staging: ReadonlyMap<string, TableStage>, table: string): TableStage {
  const stage = staging.get(table);
  if (!stage) throw new Error(`The source writes to ${table}, which is not among its targets.`);
  return stage;
}

class TableStage {
  rows = 0;
  private readonly lines: string[] = [];
  private rounds = 0;
  private readonly keyPositions: readonly number[];
  private readonly seen = new Map<string, number>();

  constructor(target: TableTarget) {
    this.keyPositions = target.key.map((column) => target.columns.indexOf(column));
  }

  add(values: readonly (string | null)[]): void {
    const key = this.keyPositions.map((position) => values[position]).join('\u0001');
    const round = this.seen.get(key) ?? 0;
    this.seen.set(key, round + 1);
    this.lines.push(copyLine(values, round));
    this.rows++;
    this.rounds = Math.max(this.rounds, round + 1);
  }

  finished(): StagedTable {
    return { text: Buffer.from(this.lines.join('')), rows: this.rows, rounds: this.rounds };
  }
}
