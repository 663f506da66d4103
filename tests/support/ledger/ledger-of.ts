import type { LedgerInvoice } from '../../../libs/ratings/ledger/ledger-invoice.js';
import type { LedgerReading, LedgerReport } from '../../../libs/ratings/ledger/ledger-report.js';
import type { LedgerSource } from '../../../libs/ratings/ledger/ledger-source.js';

/** A deposited file in memory, handed over in small chunks so that every boundary is crossed. */
export function ledgerOf(content: string | Buffer, fileName = 'ledger.csv', chunk = 61): LedgerSource {
  const bytes = Buffer.from(content);
  return {
    fileName,
    async *open() {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
}

/** Reads a ledger to its end. */
export async function readWhole(
  reading: LedgerReading,
): Promise<{ invoices: LedgerInvoice[]; report: LedgerReport }> {
  const invoices: LedgerInvoice[] = [];
  for await (const batch of reading.batches) invoices.push(...batch);
  return { invoices, report: reading.report() };
}

export function skippedOf(report: LedgerReport): Record<string, number> {
  return Object.fromEntries(report.skipped.map(({ reason, count }) => [reason, count]));
}

export function warnedOf(report: LedgerReport): Record<string, number> {
  return Object.fromEntries(report.warnings.map(({ code, count }) => [code, count]));
}
