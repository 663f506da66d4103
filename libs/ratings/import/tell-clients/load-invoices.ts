import type { CompanyId, Currency, Day } from '#kernel';
import type { SqlRunner } from '#persistence';
import type { Payment, PaymentOutcome } from '../../experiences/experience.js';

/** An invoice as it was read. */
export interface ReadInvoice {
  readonly reference: string;
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly amountMinor: bigint;
  readonly currency: Currency;
  readonly outcome: PaymentOutcome;
  readonly payments: readonly Payment[];
}

const READ = `SELECT i.reference, i.issued_on AS "issuedOn", i.due_on AS "dueOn", i.amount_minor AS "amountMinor", i.currency, i.outcome,
    i.payments FROM ledger_import_invoice i JOIN ledger_import_client c ON c.import_id = i.import_id AND c.key = i.client_key
  WHERE c.import_id = $1 AND c.company_id = $2 AND c.match = ANY($3) ORDER BY i.position`;

interface InvoiceRow extends Omit<ReadInvoice, 'payments'> {
  readonly payments: readonly { readonly paidOn: Day; readonly amountMinor: string }[];
}

/** What the file says of one company, under whatever accounts; in the order of the file. */
export async function loadInvoices(
  sql: SqlRunner,
  importId: string,
  companyId: CompanyId,
  matches: readonly string[],
): Promise<ReadInvoice[]> {
  const rows = await sql.rows<InvoiceRow>(READ, [importId, companyId, matches], 'ledger-read-invoices');
  return rows.map(({ payments, ...row }) => ({
    ...row,
    payments: payments.map(({ paidOn, amountMinor }) => ({ paidOn, amountMinor: BigInt(amountMinor) })),
  }));
}
