import type { LedgerField } from '../column-mapping.js';
import type { LedgerInvoice } from '../ledger-invoice.js';
import type { LedgerReading } from '../ledger-report.js';
import type { LedgerSource } from '../ledger-source.js';
import { LedgerTally } from '../ledger-tally.js';
import { PersonSigns } from '../persons/person-signs.js';
import type { AssembleInvoice } from './assemble-invoice.js';
import { assembleOpenItem } from './assemble-open-item.js';
import { assemblePaidInvoice } from './assemble-paid-invoice.js';
import { planColumns, type ColumnPlan, type TableLedgerOptions } from './column-plan.js';
import { groupedRows } from './grouped-rows.js';

const BATCH_SIZE = 1000;

/**
 * Reads an aged ledger: invoices that were still unpaid on `asOf`.
 * @throws LedgerError at once when a column is missing or can be read both ways; while reading, what opening the file throws.
 */
export function readAgedLedger(source: LedgerSource, options: TableLedgerOptions): LedgerReading {
  return reading(source, options, [['openAmount', 'amount']], assembleOpenItem);
}

/**
 * Reads a paid ledger: invoices with the days on which they were paid, one line for each payment.
 * @throws LedgerError as `readAgedLedger`.
 */
export function readPaidLedger(source: LedgerSource, options: TableLedgerOptions): LedgerReading {
  return reading(source, options, [['paidOn'], ['amount', 'paidAmount']], assemblePaidInvoice);
}

function reading(
  source: LedgerSource,
  options: TableLedgerOptions,
  needed: readonly (readonly LedgerField[])[],
  assemble: AssembleInvoice,
): LedgerReading {
  const plan = planColumns(options, needed);
  const tally = new LedgerTally();
  let isComplete = false;
  async function* batches(): AsyncIterable<readonly LedgerInvoice[]> {
    yield* invoices(source, options, plan, tally, assemble);
    isComplete = true;
  }
  return {
    batches: batches(),
    report() {
      if (!isComplete) throw new Error('The ledger has not been read to its end.');
      return { ...tally.report(), unpaidOn: options.asOf };
    },
  };
}

async function* invoices(
  source: LedgerSource,
  { asOf, profile }: TableLedgerOptions,
  plan: ColumnPlan,
  tally: LedgerTally,
  assemble: AssembleInvoice,
): AsyncIterable<readonly LedgerInvoice[]> {
  const leaveOut = tally.leaveOut.bind(tally);
  const signs = new PersonSigns();
  for await (const groups of groupedRows(source, plan, profile.rows, tally, signs)) {
    let batch: LedgerInvoice[] = [];
    for (const rows of groups) {
      const result = assemble(rows, { plan, asOf, signs, leaveOut });
      if (typeof result === 'string') {
        rows.forEach(({ line, reference }) => leaveOut(result, line, reference));
        continue;
      }
      tally.keep(result);
      if (batch.push(result) < BATCH_SIZE) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }
}
