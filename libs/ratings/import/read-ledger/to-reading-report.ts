import type { LedgerReport } from '../../ledger/ledger-report.js';
import type { ReadingReport } from '../store/ledger-import.js';

/** What is kept of a report: counts and reasons. */
export function toReadingReport({ warnings, fec, ...report }: LedgerReport): ReadingReport {
  const { rows, invoices, clients, payments, unpaidOn, droppedPersons, skipped } = report;
  return {
    rows,
    invoices,
    clients,
    payments,
    unpaidOn,
    droppedPersons,
    skipped,
    warnings: warnings.map(({ code, ...warning }) => ({ reason: code, ...warning })),
    fecSiren: fec?.siren ?? null,
  };
}
