import { COPY_OPTIONS } from './copy-text.js';
import type { TableTarget } from './source-definition.js';

/** Set-based SQL that brings staged rows into one target table. */
export interface MergeSql {
  readonly staging: string;
  readonly createStaging: string;
  readonly copy: string;
  /** `$1` = round. */
  readonly merge: string;
  /** Moves the date of facts that the source states again, unchanged: no fact changed, so nothing is returned. */
  readonly confirm: string;
}

const NEWER = 'new.source_on >= old.source_on';

/**
 * The staging table is temporary and emptied at each commit. `round` numbers the rows of one key within a batch:
 * a statement may write a row once only, so the second mention of a key is merged after the first, as the file says.
 */
export function mergeSql(target: TableTarget): MergeSql {
  const staging = `staged_${nameOf(target)}`;
  const columns = target.columns.join(', ');
  const facts = target.columns.filter((column) => column !== 'source_on' && !target.key.includes(column));
  const rowOf = (alias: string): string => `ROW(${facts.map((column) => `${alias}.${column}`).join(', ')})`;
  const replaceWhen = (target.replaceWhen ?? NEWER).replace(/\bnew\./g, 'excluded.');
  const updates = target.columns
    .filter((column) => !target.key.includes(column))
    .map((column) => `${column} = excluded.${column}`);
  const rows =
    target.rowsFrom?.(staging) ??
    `SELECT ${target.columns.map((column) => `new.${column}`).join(', ')}, new.round FROM ${staging} AS new`;
  return {
    staging,
    createStaging: `CREATE TEMP TABLE ${staging} ON COMMIT DELETE ROWS AS SELECT ${columns}, 0 AS round FROM ${target.table} WITH NO DATA`,
    copy: `COPY ${staging} (${columns}, round) FROM STDIN ${COPY_OPTIONS}`,
    merge: `INSERT INTO ${target.table} AS old (${columns})
      SELECT ${columns} FROM (${rows}) AS incoming WHERE round = $1
      ON CONFLICT (${target.key.join(', ')}) DO UPDATE SET ${updates.join(', ')}, imported_at = now()
      WHERE (${replaceWhen}) AND ${rowOf('old')} IS DISTINCT FROM ${rowOf('excluded')}`,
    confirm: `UPDATE ${target.table} AS old SET source_on = new.source_on FROM (${rows}) AS new
      WHERE ${target.key.map((column) => `old.${column} = new.${column}`).join(' AND ')}
        AND old.source_on < new.source_on AND ${rowOf('old')} IS NOT DISTINCT FROM ${rowOf('new')}`,
  };
}

export function nameOf(target: TableTarget): string {
  return target.name ?? target.table;
}
