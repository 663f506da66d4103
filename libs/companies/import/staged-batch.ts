import { copyLineWriter } from './copy-text.js';
import { nameOf } from './merge-sql.js';
import type { Cell, SourceRecord, TableTarget } from './source-definition.js';

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
  return warning ? { line, severity: 'warning', reason: warning } : null;
}

/** Turns records into COPY text, table by table. */
export function stageBatch(records: readonly SourceRecord[], targets: readonly TableTarget[]): StagedBatch {
  const staging = new Map(targets.map((target) => [nameOf(target), new TableStage(target)]));
  const findings: Finding[] = [];
  let rejected = 0;
  let skipped = 0;
  for (const record of records) {
    const finding = findingOf(record);
    if (finding) findings.push(finding);
    if ('rejected' in record.outcome) rejected++;
    else if ('skipped' in record.outcome) skipped++;
    else for (const { table, values } of record.outcome.facts) stageOf(staging, table).add(values);
  }
  const filled = [...staging].filter(([, stage]) => stage.rows > 0);
  const tables = new Map(filled.map(([table, stage]) => [table, stage.finished()]));
  return { tables, findings, records: records.length, rejected, skipped };
}

function stageOf(staging: ReadonlyMap<string, TableStage>, table: string): TableStage {
  const stage = staging.get(table);
  if (!stage) throw new Error(`The source writes to ${table}, which is not among its targets.`);
  return stage;
}

class TableStage {
  rows = 0;
  private rounds = 0;
  private readonly lines: string[] = [];
  private readonly seen = new Map<string, number>();
  private readonly keyOf: (values: readonly Cell[]) => string;
  private readonly lineOf: (values: readonly Cell[]) => string;

  constructor(target: TableTarget) {
    const positions = target.key.map((column) => target.columns.indexOf(column));
    this.keyOf = (values) =>
      positions.length === 1
        ? (values[positions[0]!] ?? '')
        : positions.map((position) => values[position]).join('\t');
    this.lineOf = copyLineWriter(target.columns.length);
  }

  add(values: readonly Cell[]): void {
    const key = this.keyOf(values);
    const round = this.seen.get(key) ?? 0;
    this.seen.set(key, round + 1);
    this.rounds = Math.max(this.rounds, round + 1);
    this.lines.push(`${this.lineOf(values)}\t${round}\n`);
    this.rows++;
  }

  finished(): StagedTable {
    return { text: Buffer.from(this.lines.join('')), rows: this.rows, rounds: this.rounds };
  }
}
