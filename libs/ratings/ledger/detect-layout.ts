import { looksLikeFecHeader } from './fec/fec-header.js';
import type { LedgerSource } from './ledger-source.js';
import { firstBytes, openLedgerText } from './read-table/ledger-text.js';
import { isZip } from './read-table/workbook.js';

/** A FEC is read by itself; any other table needs its columns to be confirmed first. @throws LedgerError when it is no ledger. */
export async function detectLayout(source: LedgerSource): Promise<'FEC' | 'TABLE'> {
  if (isZip(await firstBytes(source, 4))) return 'TABLE';
  const { sample } = await openLedgerText(source);
  const header = sample.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  return looksLikeFecHeader(header) ? 'FEC' : 'TABLE';
}
