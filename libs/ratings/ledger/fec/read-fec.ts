import type { Day } from '#kernel';
import type { LedgerInvoice } from '../ledger-invoice.js';
import { LedgerError } from '../ledger-error.js';
import type { LedgerReading, LedgerReport } from '../ledger-report.js';
import type { LedgerSource } from '../ledger-source.js';
import { LedgerTally } from '../ledger-tally.js';
import { looksLikeAPerson } from '../persons/looks-like-a-person.js';
import { clientInvoices } from './client-invoices.js';
import { DueDays } from './due-days.js';
import { dayOfNumber, FecDays } from './fec-day.js';
import { readFecFileName } from './fec-file-name.js';
import { loadFec, type LoadedFec } from './load-fec.js';
import { emptyReconciliation, reconciled, type MutableReconciliation } from './reconciliation.js';

export interface FecOptions {
  /** Nothing in the books is later. */
  readonly asOf: Day;
  /** A FEC states no due day: issue day + these days. `DEFAULT_TERMS_DAYS` unless the member chose. */
  readonly termsDays: number;
}

const BATCH_SIZE = 1000;

/**
 * Reads the invoices to clients, and their payments, from the accounting export that French law prescribes
 * (art. A47 A-1 of the LPF). Nothing is yielded before the whole file has been read and found in balance.
 * @throws LedgerError while reading: `MISSING_COLUMN`, `NO_ROWS`, `LEDGER_UNBALANCED`, `NO_CUSTOMER_ACCOUNT`, and what opening the file throws.
 */
export function readFec(source: LedgerSource, options: FecOptions): LedgerReading {
  const tally = new LedgerTally();
  const totals = emptyReconciliation();
  const { siren, closedOn } = readFecFileName(source.fileName);
  let report: LedgerReport | null = null;
  async function* batches(): AsyncIterable<readonly LedgerInvoice[]> {
    const fec = await loadFec(source, new FecDays(options.asOf), tally, totals);
    refuseUnbalanced(fec, tally);
    refuseWithoutCustomers(fec);
    yield* invoices(fec, options.termsDays, tally, totals);
    const lastDay = fec.lastEntryOn > 0 ? dayOfNumber(fec.lastEntryOn) : options.asOf;
    report = {
      ...tally.report(),
      unpaidOn: closedOn && closedOn <= options.asOf ? closedOn : lastDay,
      reconciliation: reconciled(totals),
      fec: { siren, closedOn },
    };
  }
  return {
    batches: batches(),
    report() {
      if (!report) throw new Error('The ledger has not been read to its end.');
      return report;
    },
  };
}

function* invoices(
  { customers, entries }: LoadedFec,
  termsDays: number,
  tally: LedgerTally,
  totals: MutableReconciliation,
): Iterable<readonly LedgerInvoice[]> {
  const dueDays = new DueDays(termsDays);
  let batch: LedgerInvoice[] = [];
  for (const { key, name, lines } of customers.byClient()) {
    const sign = looksLikeAPerson(name ?? key);
    if (sign === 'PERSON') {
      for (const { line, debitMinor } of lines) {
        tally.dropPerson(key, line);
        totals.leftOut += debitMinor;
      }
      continue;
    }
    const client = { key, name, number: null, email: null, address: null, maybePerson: sign === 'MAYBE' };
    const signsOf = (entry: number): number => entries.signsOf(entry);
    for (const invoice of clientInvoices(lines, { client, signsOf, dueDays, tally, totals })) {
      if (batch.push(invoice) < BATCH_SIZE) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function refuseUnbalanced({ entries }: LoadedFec, tally: LedgerTally): void {
  for (const { line, debitMinor } of entries.unbalanced()) {
    tally.warn('ENTRY_UNBALANCED', line, (debitMinor / 100).toFixed(2));
  }
  if (entries.imbalanceMinor === 0) return;
  const report = tally.report();
  const isCut = report.warnings.some(({ code }) => code === 'CUT_FILE');
  const unread = report.skipped.reduce((sum, { count }) => sum + count, 0);
  const gap = (entries.imbalanceMinor / 100).toFixed(2);
  throw new LedgerError('LEDGER_UNBALANCED', {
    fr: `Les débits et les crédits du fichier diffèrent de ${gap.replace('.', ',')} € (lignes illisibles : ${unread})${isCut ? ' et sa dernière ligne est incomplète' : ''} : exportez-le de nouveau.`,
    en: `Debits and credits of the file differ by €${gap} (lines that cannot be read: ${unread})${isCut ? ' and its last line is incomplete' : ''}: export it again.`,
  });
}

/** Cash accounting (art. A47 A-1 VIII) keeps no customer accounts: there is nothing to tell how clients pay. */
function refuseWithoutCustomers({ hasCustomers }: LoadedFec): void {
  if (hasCustomers) return;
  throw new LedgerError('NO_CUSTOMER_ACCOUNT', {
    fr: 'Ce FEC ne contient aucune ligne de compte client (411) : il ne dit pas comment vos clients paient.',
    en: 'This FEC has no line on a customer account (411): it does not tell how your clients pay.',
  });
}
