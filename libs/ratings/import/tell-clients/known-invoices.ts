import type { CompanyId } from '#kernel';
import type { SqlRunner } from '#persistence';
import type { ToldSoFar } from '../follow-ledger/compare-invoice.js';

/** An invoice that was told before. */
export interface KnownInvoice extends ToldSoFar {
  readonly experienceId: string;
  readonly ratingId: string;
  readonly invoiceKey: string;
  readonly organisationId: string;
}

const KNOWN = `SELECT e.id AS "experienceId", e.rating_id AS "ratingId", e.invoice_key AS "invoiceKey",
    e.author_organisation_id AS "organisationId", e.amount_minor AS "amountMinor", e.currency, e.observed_on AS "observedOn",
    coalesce((SELECT sum(p.amount_minor)::bigint FROM experience_payment p WHERE p.experience_id = e.id), 0) AS "paidMinor"
  FROM payment_experience e
  WHERE e.supplier_company_id = $1 AND e.client_company_id = $2 AND e.invoice_key = ANY($3) AND e.withdrawn_at IS NULL`;

/** By key, whichever account of the supplier told them. */
export async function knownInvoices(
  sql: SqlRunner,
  supplier: CompanyId,
  client: CompanyId,
  keys: readonly string[],
): Promise<Map<string, KnownInvoice>> {
  const rows = await sql.rows<KnownInvoice>(KNOWN, [supplier, client, keys], 'ledger-known-invoices');
  return new Map(rows.map((known) => [known.invoiceKey, known]));
}
