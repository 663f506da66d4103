import { csvRows } from '#companies';
import type { LedgerSource } from '../ledger-source.js';
import { firstBytes, openLedgerText, type TextNotes } from './ledger-text.js';
import { likelyDelimiter } from './likely-delimiter.js';
import { MOST_COLUMNS, type TableRow } from './table-row.js';
import { isZip } from './workbook.js';
import { tooManyColumns, xlsxRows } from './xlsx-rows.js';

export interface OpenedTable {
  /** Rows with data in file order, in batches. */
  rows(): AsyncIterable<readonly TableRow[]>;
  /** Filled while the rows are read. */
  readonly notes: TextNotes;
}

/**
 * Opens a CSV of any delimiter and encoding, or an Excel workbook; what it is, its bytes say.
 * @throws DomainError (a `LedgerError`) when it is neither.
 */
export async function openTable(source: LedgerSource): Promise<OpenedTable> {
  if (isZip(await firstBytes(source, 4))) {
    return { rows: () => xlsxRows(source), notes: { isMixedEncoding: false, endsWithinLine: false } };
  }
  const text = await openLedgerText(source);
  const delimiter = likelyDelimiter(text.sample);
  return {
    notes: text.notes,
    async *rows() {
      for await (const rows of csvRows(text.bytes(), { delimiter, decode: text.decode })) {
        yield rows.map(({ line, cells, problem }) => {
          if (problem)
            return { line, cells, problem: problem.startsWith('longer') ? 'TOO_LONG' : 'UNREADABLE' };
          if (cells.length > MOST_COLUMNS && line === 1) throw tooManyColumns();
          return { line, cells };
        });
      }
    },
  };
}
