import { textBlocks } from '#companies';
import type { LedgerSource } from '../ledger-source.js';
import { LedgerError } from '../ledger-error.js';
import type { LedgerTally } from '../ledger-tally.js';
import { openLedgerText } from '../read-table/ledger-text.js';
import { customerAccountOf } from './customer-account.js';
import { CustomerLines } from './customer-lines.js';
import { EntryBook } from './entry-book.js';
import { ENTRY_SIGN, isOpeningJournal, signOfAccount } from './entry-signs.js';
import { fecMinor } from './fec-amount.js';
import { FecCells } from './fec-cells.js';
import { FecDays, type DayNumber } from './fec-day.js';
import { readFecHeader, type FecHeader } from './fec-header.js';
import type { MutableReconciliation } from './reconciliation.js';

/** What is held of a FEC once it has been read. */
export interface LoadedFec {
  readonly customers: CustomerLines;
  readonly entries: EntryBook;
  readonly lastEntryOn: DayNumber;
  /** False when no line at all is on a customer account. */
  readonly hasCustomers: boolean;
}

interface Loading {
  readonly customers: CustomerLines;
  readonly entries: EntryBook;
  readonly cells: FecCells;
  readonly header: FecHeader;
  readonly days: FecDays;
  readonly tally: LedgerTally;
  readonly totals: MutableReconciliation;
  readonly openingJournals: Map<string, boolean>;
  lastEntryOn: DayNumber;
  hasCustomers: boolean;
}

/**
 * Reads a FEC from end to end and keeps its customer lines and the balance of its entries.
 * @throws LedgerError `MISSING_COLUMN`, `NO_ROWS`, `EMPTY_LEDGER`, `NOT_A_LEDGER`.
 */
export async function loadFec(
  source: LedgerSource,
  days: FecDays,
  tally: LedgerTally,
  totals: MutableReconciliation,
): Promise<LoadedFec> {
  const text = await openLedgerText(source);
  let loading: Loading | null = null;
  let number = 0;
  let lastWasShort = false;
  for await (const block of textBlocks(text.bytes(), text.decode)) {
    if ('oversized' in block) {
      tally.rows++;
      tally.leaveOut('LINE_TOO_LONG', ++number);
      continue;
    }
    const { text: lines } = block;
    for (let start = 0, end = 0; start < lines.length; start = end + 1) {
      end = lines.indexOf('\n', start);
      if (end < 0) end = lines.length;
      number++;
      if (isBlank(lines, start, end)) continue;
      if (loading) {
        tally.rows++;
        lastWasShort = !takeLine(lines, start, end, number, loading);
      } else loading = begin(readFecHeader(lines.slice(start, end)), days, tally, totals);
    }
  }
  if (!loading || tally.rows === 0) {
    throw new LedgerError('NO_ROWS', {
      fr: 'Ce fichier n’a qu’un en-tête : aucune écriture à lire.',
      en: 'This file has a header only: there is no entry to read.',
    });
  }
  if (text.notes.isMixedEncoding) tally.warn('MIXED_ENCODING', 1);
  if (text.notes.endsWithinLine && lastWasShort) tally.warn('CUT_FILE', number);
  return loading;
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start) <= 32 && text.slice(start, end).trim() === '';
}

function begin(header: FecHeader, days: FecDays, tally: LedgerTally, totals: MutableReconciliation): Loading {
  return {
    customers: new CustomerLines(),
    entries: new EntryBook(),
    cells: new FecCells(header),
    header,
    days,
    tally,
    totals,
    openingJournals: new Map(),
    lastEntryOn: 0,
    hasCustomers: false,
  };
}

/** False when the line is too short to be read. */
function takeLine(text: string, start: number, end: number, line: number, loading: Loading): boolean {
  const { cells, tally, entries } = loading;
  if (!cells.cut(text, start, end)) {
    tally.leaveOut('LINE_UNREADABLE', line);
    return false;
  }
  const debitMinor = signedMinor(loading);
  if (Number.isNaN(debitMinor)) {
    tally.leaveOut('AMOUNT_UNREADABLE', line);
    return true;
  }
  const account = cells.get('CompteNum');
  const customer = account.startsWith('41') ? customerAccountOf(account, cells.get('CompAuxNum')) : null;
  if (customer === 'IGNORED') tally.warn('DEPOSIT_OR_RETENTION_IGNORED', line);
  const journal = cells.get('JournalCode');
  const kindSign = customer !== null && customer !== 'IGNORED' ? ENTRY_SIGN[customer.kind] : 0;
  const signs = signOfAccount(account) | kindSign | openingSign(journal, loading);
  const entry = entries.add(journal, cells.get('EcritureNum'), line, debitMinor, signs);
  const entryOn = loading.days.read(cells.get('EcritureDate'));
  if (entryOn > loading.lastEntryOn) loading.lastEntryOn = entryOn;
  if (customer === null || customer === 'IGNORED' || debitMinor === 0) return true;
  loading.hasCustomers = true;
  loading.totals.balance += debitMinor;
  const problem = customer.key === null ? 'NO_CLIENT' : entryOn === 0 ? 'DAY_MISSING' : 'DAY_UNREADABLE';
  if (customer.key === null || entryOn <= 0) {
    loading.totals.leftOut += debitMinor;
    tally.leaveOut(problem, line, entryOn < 0 ? cells.get('EcritureDate') : '');
    return true;
  }
  loading.customers.add(customer.key, cells.get('CompAuxLib') || cells.get('CompteLib'), {
    line,
    kind: customer.kind,
    entry,
    letter: cells.get('EcritureLet'),
    letteredOn: Math.max(0, loading.days.read(cells.get('DateLet'))),
    entryOn,
    pieceOn: Math.max(0, loading.days.read(cells.get('PieceDate'))),
    reference: cells.get('PieceRef').slice(0, 100),
    debitMinor,
  });
  return true;
}

/** `Debit` less `Credit`, or `Montant` under `Sens`: D or +1 is a debit, C or -1 a credit. */
function signedMinor({ header, cells }: Loading): number {
  if (header.Debit >= 0) return fecMinor(cells.get('Debit')) - fecMinor(cells.get('Credit'));
  const side = cells.get('Sens').toUpperCase();
  if (side === 'D' || side === '+1' || side === '1') return fecMinor(cells.get('Montant'));
  return side === 'C' || side === '-1' ? -fecMinor(cells.get('Montant')) : NaN;
}

function openingSign(journal: string, { cells, openingJournals }: Loading): number {
  let isOpening = openingJournals.get(journal);
  if (isOpening === undefined) {
    isOpening = isOpeningJournal(journal, cells.get('JournalLib'));
    openingJournals.set(journal, isOpening);
  }
  return isOpening ? ENTRY_SIGN.OPENING : 0;
}
