import type { LedgerReport } from '../../ledger/ledger-report.js';
import type { ReadingReport } from '../store/ledger-import.js';

/** What is kept of a report: counts and reasons. `persons` were found by their company numbers after the reading. */
export function toReadingReport(
  { rows, invoices, clients, payments, unpaidOn, ...report }: LedgerReport,
  persons: number,
): ReadingReport {
  return {
    rows,
    invoices,
    clients,
    payments,
    unpaidOn,
    droppedPersons: report.droppedPersons + persons,
    skipped: report.skipped,
    warnings: report.warnings.map(({ code, ...warning }) => ({ reason: code, ...warning })),
    fecSiren: report.fec?.siren ?? null,
  };
}
