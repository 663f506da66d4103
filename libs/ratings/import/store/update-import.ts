import type { SqlRunner } from '#persistence';
import { importUnderWay } from '../import-refusals.js';
import type { ImportStatus } from './import-status.js';
import type { LedgerImport } from './ledger-import.js';

type Changeable = Pick<
  LedgerImport,
  | 'status'
  | 'format'
  | 'termsDays'
  | 'headers'
  | 'profile'
  | 'mapping'
  | 'report'
  | 'rowsRead'
  | 'progress'
  | 'failure'
  | 'result'
  | 'confirmedBy'
  | 'confirmedAt'
  | 'finishedAt'
>;

const COLUMNS: Readonly<Record<keyof Changeable, string>> = {
  status: 'status',
  format: 'format',
  termsDays: 'terms_days',
  headers: 'headers',
  profile: 'profile',
  mapping: 'mapping',
  report: 'report',
  rowsRead: 'rows_read',
  progress: 'progress',
  failure: 'failure',
  result: 'result',
  confirmedBy: 'confirmed_by',
  confirmedAt: 'confirmed_at',
  finishedAt: 'finished_at',
};
const JSON_FIELDS: readonly string[] = ['profile', 'mapping', 'report', 'failure', 'result'];

/**
 * Check and change in one statement: false when the import is no longer in `from`.
 * @throws RatingRefusal when another import of the organisation is being worked on
 */
export async function updateImport(
  sql: SqlRunner,
  id: string,
  from: ImportStatus,
  change: Partial<Changeable>,
): Promise<boolean> {
  const fields = Object.entries(change) as [keyof Changeable, unknown][];
  const set = fields.map(([field], index) => `${COLUMNS[field]} = $${index + 3}`).join(', ');
  const values = fields.map(([field, value]) =>
    JSON_FIELDS.includes(field) && value !== null ? JSON.stringify(value) : value,
  );
  const changed = await sql
    .rows(`UPDATE ledger_import SET ${set} WHERE id = $1 AND status = $2 RETURNING id`, [id, from, ...values])
    .catch(asRefusal);
  return changed.length === 1;
}

/** The unique index answers who came first. */
export function asRefusal(error: unknown): never {
  const isSecond =
    error instanceof Error && 'constraint' in error && error.constraint === 'ledger_import_working_uq';
  throw isSecond ? importUnderWay() : error;
}
