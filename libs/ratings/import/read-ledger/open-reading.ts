import type { FileStore } from '#files';
import { detectLayout } from '../../ledger/detect-layout.js';
import { readFec } from '../../ledger/fec/read-fec.js';
import type { LedgerReading } from '../../ledger/ledger-report.js';
import { readAgedLedger, readPaidLedger } from '../../ledger/read-csv-ledger/read-table-ledger.js';
import { inspectTable, type TableProfile } from '../../ledger/read-table/inspect-table.js';
import type { ImportFormat } from '../store/import-status.js';
import type { LedgerImport } from '../store/ledger-import.js';
import { StoredLedger } from './stored-ledger.js';

/** What the bytes of a file turned out to be. */
export type OpenedLedger =
  | { readonly kind: 'READING'; readonly format: ImportFormat; readonly reading: LedgerReading }
  /** The member says first what the columns mean. */
  | { readonly kind: 'QUESTION'; readonly profile: TableProfile };

/** The file and its progress. @throws LedgerError */
export async function openReading(
  files: FileStore,
  ledger: LedgerImport,
  onProgress: (lines: number, share: number) => void,
): Promise<OpenedLedger> {
  const source = new StoredLedger(files, ledger, () => onProgress(source.linesRead, source.share));
  const { observedOn: asOf, termsDays, mapping, profile } = ledger;
  if (mapping && profile) return tableReading(source, { mapping, profile, asOf });
  if ((await detectLayout(source)) === 'FEC')
    return { kind: 'READING', format: 'FEC', reading: readFec(source, { asOf, termsDays }) };
  return { kind: 'QUESTION', profile: await inspectTable(source) };
}

type TableOptions = Parameters<typeof readPaidLedger>[1];

function tableReading(source: StoredLedger, options: TableOptions): OpenedLedger {
  return options.mapping.columns.paidOn
    ? { kind: 'READING', format: 'PAID_LEDGER', reading: readPaidLedger(source, options) }
    : { kind: 'READING', format: 'AGED_LEDGER', reading: readAgedLedger(source, options) };
}
