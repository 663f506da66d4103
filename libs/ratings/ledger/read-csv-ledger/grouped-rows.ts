import type { LedgerSource } from '../ledger-source.js';
import type { LedgerTally } from '../ledger-tally.js';
import type { PersonSigns } from '../persons/person-signs.js';
import { openTable } from '../read-table/table-rows.js';
import type { TableRow } from '../read-table/table-row.js';
import type { ColumnPlan } from './column-plan.js';
import type { LedgerRow } from './ledger-row.js';
import { readRow } from './read-row.js';

/** Rows held at once. A larger file is read several times, each time for its share of the invoices. */
const MOST_ROWS_HELD = 200_000;

/**
 * The rows of each invoice together, wherever they stand in the file, in bounded memory: invoices are dealt out by a
 * hash of client and number, and each reading of the file gathers one share of them.
 */
export async function* groupedRows(
  source: LedgerSource,
  plan: ColumnPlan,
  rowCount: number,
  tally: LedgerTally,
  signs: PersonSigns,
): AsyncIterable<readonly (readonly LedgerRow[])[]> {
  const table = await openTable(source);
  const shares = Math.ceil(rowCount / MOST_ROWS_HELD);
  for (let share = 0; share < shares; share++) {
    const groups = new Map<string, LedgerRow[]>();
    for await (const rows of table.rows()) {
      for (const row of rows) {
        if (row.line > plan.headerLine && shareOf(row, plan, shares) === share)
          gather(row, plan, groups, tally, signs);
      }
    }
    yield [...groups.values()];
  }
  if (table.notes.isMixedEncoding) tally.warn('MIXED_ENCODING', plan.headerLine);
}

function gather(
  row: TableRow,
  plan: ColumnPlan,
  groups: Map<string, LedgerRow[]>,
  tally: LedgerTally,
  signs: PersonSigns,
): void {
  tally.rows++;
  const read = readRow(row, plan);
  if ('skip' in read) return tally.leaveOut(read.skip, read.line, read.text);
  if (signs.of(read.clientName ?? read.clientKey) === 'PERSON') {
    return tally.dropPerson(read.clientKey, read.line);
  }
  const key = `${read.clientKey}\u0000${read.reference.toUpperCase()}`;
  const group = groups.get(key);
  if (group) group.push(read);
  else groups.set(key, [read]);
}

/** FNV-1a over the cells that tell invoices apart, in capitals as references are compared. */
function shareOf(row: TableRow, plan: ColumnPlan, shares: number): number {
  if (shares === 1) return 0;
  const at = plan.position.reference;
  const text = (at === undefined ? '' : (row.cells[at] ?? '')).trim().toUpperCase().replace(/\s+/g, ' ');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % shares;
}
